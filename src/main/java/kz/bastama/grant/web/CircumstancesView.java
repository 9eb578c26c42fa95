package kz.bastama.grant.web;

import java.util.ArrayList;
import java.util.List;
import kz.bastama.grant.application.AnnounceCircumstances;
import kz.bastama.grant.domain.AnnouncedCircumstances;
import kz.bastama.grant.domain.Circumstances;
import kz.bastama.grant.domain.Grant;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.stereotype.Component;

/** What pages of a grant show of announced circumstances; public because templates call it. */
@Component("circumstancesView")
public class CircumstancesView {

    private final AnnouncedCircumstances announced;
    private final AnnounceCircumstances announce;
    private final OwnGrants own;

    CircumstancesView(AnnouncedCircumstances announced, AnnounceCircumstances announce, OwnGrants own) {
        this.announced = announced;
        this.announce = announce;
        this.own = own;
    }

    /** The newest first. */
    public List<Circumstances> of(Grant grant) {
        List<Circumstances> all = new ArrayList<>();
        announced.of(grant.id()).forEach(one -> all.add(0, one));
        return all;
    }

    /** Key of the words of the link: while a termination is under way, only force majeure is announced. */
    public String begin(Grant grant) {
        return announce.endsByLiquidation(grant)
                ? "grant.circumstances.begin"
                : "grant.circumstances.begin.forceMajeure";
    }

    /** Whether the present representative may announce something. */
    public boolean announces(Grant grant) {
        return announce.isPossible(grant) && own.may(grant, RepresentativeRight.SEND);
    }
}
