package kz.bastama.competition.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DecidedBy;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.ProtocolSignature;
import kz.bastama.competition.domain.ProtocolSignatures;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.paper.CommissionProtocolContent;
import kz.bastama.competition.paper.ExpertProtocolContent;
import kz.bastama.document.Papers;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/** Finds the protocol of a meeting that those who took part sign. */
@Component
public class MeetingProtocols {

    static final String DECIDES = "protocolSigning";
    static final String HANDED_ON = "expertProtocolSigning";

    private static final Set<CompetitionState> DECIDED = Set.of(CompetitionState.RESULT, CompetitionState.CONCLUDED);

    private final Competitions competitions;
    private final Bodies bodies;
    private final ProtocolSignatures signatures;
    private final Papers papers;
    private final Editions editions;
    private final Terms terms;

    MeetingProtocols(
            Competitions competitions,
            Bodies bodies,
            ProtocolSignatures signatures,
            Papers papers,
            Editions editions,
            Terms terms) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.signatures = signatures;
        this.papers = papers;
        this.editions = editions;
        this.terms = terms;
    }

    /** The body whose protocol names the winners. */
    public Body deciding(Competition competition) {
        return DecidedBy.of(editions.get(competition.edition())).body();
    }

    /** Empty until it is issued, and where nobody is to sign it. */
    public Optional<MeetingProtocol> of(UUID caseId, Body body) {
        return competitions.find(caseId).flatMap(competition -> of(competition, body));
    }

    private Optional<MeetingProtocol> of(Competition competition, Body body) {
        boolean decides = deciding(competition) == body;
        boolean asked = decides ? DECIDED.contains(competition.state()) : isHandedOn(competition, body);
        if (!asked) {
            return Optional.empty();
        }
        String type = body == Body.EXPERTS ? ExpertProtocolContent.TYPE.code() : CommissionProtocolContent.TYPE.code();
        List<Seated> signers = bodies.of(competition.id(), body).stream()
                .filter(member -> member.attendance().isPresent())
                .toList();
        List<ProtocolSignature> given = signatures.of(competition.id(), body);
        Edition edition = editions.get(competition.edition());
        return papers.find(competition.id().toString(), type, 1)
                .map(paper -> new MeetingProtocol(
                        competition.id(),
                        body,
                        competition,
                        paper,
                        decides ? DECIDES : HANDED_ON,
                        competition.state() != CompetitionState.CONCLUDED,
                        signers,
                        given,
                        needed(signers.size(), edition),
                        edition.flag("selection.chairSigns") && chairWaits(competition, body, signers, given),
                        signatures.left(competition.id(), body).orElse(null)));
    }

    /** Cases of before, in which the experts were not asked to sign what they hand on, have no such term. */
    private boolean isHandedOn(Competition competition, Body body) {
        return body == Body.EXPERTS
                && (competition.state() == CompetitionState.COMMISSION || DECIDED.contains(competition.state()))
                && terms.ofCase(competition.id().toString()).stream()
                        .anyMatch(term -> term.name().equals(HANDED_ON));
    }

    private boolean chairWaits(
            Competition competition, Body body, List<Seated> signers, List<ProtocolSignature> given) {
        UUID chair =
                bodies.meeting(competition.id(), body).map(Meeting::chairId).orElse(null);
        return signers.stream().anyMatch(one -> one.personId().equals(chair))
                && given.stream().noneMatch(one -> one.personId().equals(chair));
    }

    /** The least number that is more than the share. */
    private static int needed(int present, Edition edition) {
        String[] share = edition.text("selection.signatureShare").split("/");
        return present * Integer.parseInt(share[0].strip()) / Integer.parseInt(share[1].strip()) + 1;
    }
}
