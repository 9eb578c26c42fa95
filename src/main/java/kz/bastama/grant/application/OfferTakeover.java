package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import kz.bastama.grant.domain.AgreementChange.Account;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Component;

/** The operator agrees that another organisation takes the grant over; it does once everybody has signed. */
@Component
public class OfferTakeover {

    /** When the operator agreed: whoever did is told when it is declined. */
    static final String OFFERED = "grant.takeoverOffered";

    private final Takeovers takeovers;
    private final TakeoverGround ground;
    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    OfferTakeover(
            Takeovers takeovers, TakeoverGround ground, Organisations organisations, Journal journal, Clock clock) {
        this.takeovers = takeovers;
        this.ground = ground;
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Who is to take over, as an officer typed it.
     *
     * @param looked at what the officer looked for the exclusion grounds
     */
    public record Successor(String bin, String looked) {}

    /** @param number of the announced circumstances */
    Verdict of(Grant grant, int number, Successor typed) {
        Verdict verdict = ground.of(grant.id(), typed.bin());
        if (verdict.isAllowed()) {
            Organisation successor =
                    Bin.read(typed.bin()).flatMap(organisations::findByBin).orElseThrow();
            Account account =
                    new Account(successor.bank().iban(), successor.bank().bic());
            takeovers.save(Takeover.offered(grant, number, successor.id(), account, typed.looked(), clock.instant()));
            journal.record(JournalEntry.of(grant.id().toString(), OFFERED)
                    .with(Map.of(
                            "successor", successor.name().both(),
                            "bin", successor.bin().digits(),
                            "looked", typed.looked())));
        }
        return verdict;
    }
}
