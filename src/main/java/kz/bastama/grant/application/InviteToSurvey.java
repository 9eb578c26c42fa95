package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Survey;
import kz.bastama.grant.domain.Surveys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the grantee of the link that it hands to its beneficiaries. */
@Service
public class InviteToSurvey {

    private final Grants grants;
    private final Surveys surveys;
    private final GranteeNotices notices;

    InviteToSurvey(Grants grants, Surveys surveys, GranteeNotices notices) {
        this.grants = grants;
        this.surveys = surveys;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Survey open = surveys.open(grantId).orElseThrow();
        notices.send(
                grant,
                "surveyOpened",
                open.id().toString(),
                Map.of("number", grant.number(), "until", notices.day(open.closesAt())));
    }
}
