package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.grant.application.KeepSubGrants;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.SubGrant;
import kz.bastama.grant.domain.SubGrants;
import org.springframework.stereotype.Component;

/** Sub-grants out of the first line of a budget. */
@Component
public class TestSubGrants {

    private final KeepSubGrants keep;
    private final SubGrants subGrants;

    TestSubGrants(KeepSubGrants keep, SubGrants subGrants) {
        this.keep = keep;
        this.subGrants = subGrants;
    }

    /** An application of an invented organisation that waits for a decision. */
    public UUID applied(Grant grant, String asked) {
        subGrants.allow(grant.id(), Set.of(1));
        assertThat(keep.add(
                                grant.id(),
                                new KeepSubGrants.Applied(
                                        1, "Invented fund", "160440007162", "Garden", new BigDecimal(asked)))
                        .isAllowed())
                .isTrue();
        List<SubGrant> all = subGrants.of(grant.id());
        return all.get(all.size() - 1).id();
    }
}
