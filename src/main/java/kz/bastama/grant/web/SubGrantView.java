package kz.bastama.grant.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import kz.bastama.grant.application.KeepSubGrants;
import kz.bastama.grant.domain.BudgetLine;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Receipt;
import kz.bastama.grant.domain.Regranting;
import kz.bastama.grant.domain.SubGrant;
import kz.bastama.grant.domain.SubGrantStep;
import kz.bastama.grant.domain.SubGrants;
import org.springframework.stereotype.Component;

/** What pages show of sub-grants; public because templates call it. */
@Component("subGrantView")
public class SubGrantView {

    private final KeepSubGrants keep;
    private final SubGrants subGrants;

    SubGrantView(KeepSubGrants keep, SubGrants subGrants) {
        this.keep = keep;
        this.subGrants = subGrants;
    }

    public Regranting of(Grant grant) {
        return keep.of(grant);
    }

    /** Name of the line of the budget with its number. */
    public String line(Grant grant, SubGrant one) {
        return keep.of(grant)
                .line(one.line())
                .map(line -> line.number() + ". " + line.item())
                .orElse("");
    }

    /** What the line leaves for this one at most. */
    public BigDecimal left(Grant grant, SubGrant one) {
        Regranting all = keep.of(grant);
        BudgetLine line = all.line(one.line()).orElseThrow();
        return all.left(line, one);
    }

    public List<Receipt> files(SubGrant one) {
        return subGrants.files(one.id());
    }

    /** The organisations that have money of it; groups have no name here, since it may be that of a person. */
    public List<String> organisations(Regranting all) {
        return all.awards().stream()
                .filter(one -> one.bin() != null)
                .map(SubGrant::applicant)
                .distinct()
                .toList();
    }

    public long groups(Regranting all) {
        return all.awards().stream().filter(one -> one.bin() == null).count();
    }

    public String tone(SubGrant one) {
        return switch (one.state()) {
            case REFUSED -> "closed";
            case ACCEPTED -> "good";
            default -> "waiting";
        };
    }

    /** As the address of the page spells it. */
    public String path(SubGrantStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
