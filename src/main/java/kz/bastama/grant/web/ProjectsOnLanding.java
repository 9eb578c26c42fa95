package kz.bastama.grant.web;

import java.util.List;
import java.util.Locale;
import kz.bastama.account.LandingItem;
import kz.bastama.account.LandingPart;
import kz.bastama.grant.domain.Grants;
import org.springframework.stereotype.Component;

/** The newest funded projects. */
@Component
class ProjectsOnLanding implements LandingPart {

    private final Grants grants;

    ProjectsOnLanding(Grants grants) {
        this.grants = grants;
    }

    @Override
    public String key() {
        return "landing.projects";
    }

    @Override
    public String path() {
        return "/projects";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<LandingItem> newest(Locale language) {
        return grants.published("", 0).items().stream()
                .limit(5)
                .map(grant -> new LandingItem("/projects/" + grant.id(), grant.title(), grant.summary(), null))
                .toList();
    }
}
