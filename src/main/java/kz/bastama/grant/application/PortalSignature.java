package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.SignatureMeans;
import org.springframework.stereotype.Component;

/** The act in the portal: the account, the moment and the digests of what was signed. */
@Component
class PortalSignature implements SignatureMeans {

    private final Clock clock;

    PortalSignature(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Signature sign(Side side, UUID personId, String name, LocalDate signedOn, Paper agreement) {
        return new Signature(
                side,
                personId,
                name,
                signedOn,
                clock.instant(),
                "portal",
                agreement.digests().get("kk"),
                agreement.digests().get("ru"));
    }
}
