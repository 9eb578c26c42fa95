package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bastama.competition.application.WeighOfficer;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Shows an officer with a conflict of interest nothing of the competition but the page that says so, and lets one who has still to
 * declare read, but do nothing. It looks at the page that was found for the address, never at its spelling: one page has many.
 */
@Component
class OfficerDoor implements HandlerInterceptor {

    private static final Pattern PAGE =
            Pattern.compile("/staff/(?:competitions|applications|objections|successions|journal)/\\{(\\w+)}(/.*)?");

    private final WeighOfficer weighOfficer;
    private final Competitions competitions;
    private final Applications applications;
    private final Objections objections;
    private final Successions successions;

    OfficerDoor(
            WeighOfficer weighOfficer,
            Competitions competitions,
            Applications applications,
            Objections objections,
            Successions successions) {
        this.weighOfficer = weighOfficer;
        this.competitions = competitions;
        this.applications = applications;
        this.objections = objections;
        this.successions = successions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Matcher page =
                PAGE.matcher(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        Optional<UUID> asked =
                page.matches() && !"/declaration".equals(page.group(2)) ? id(request, page.group(1)) : Optional.empty();
        Verdict verdict = asked.map(this::weigh).orElseGet(Verdict::allowed);
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (verdict.isAllowed() || reads && WeighOfficer.isUndeclared(verdict)) {
            return true;
        }
        response.sendRedirect(request.getContextPath() + "/staff/competitions/"
                + asked.flatMap(this::competition).orElseThrow() + "/declaration");
        return false;
    }

    private Verdict weigh(UUID id) {
        return applications.find(id).isPresent()
                ? weighOfficer.ofApplication(id)
                : competition(id).map(weighOfficer::ofCompetition).orElseGet(Verdict::allowed);
    }

    private Optional<UUID> competition(UUID id) {
        return competitions
                .find(id)
                .map(Competition::id)
                .or(() -> applications.find(id).map(Application::competitionId))
                .or(() -> objections.find(id).map(Objection::competitionId))
                .or(() -> successions.find(id).map(Succession::competitionId));
    }

    /** Read as the page itself will read it; what is no id is no case. */
    private static Optional<UUID> id(HttpServletRequest request, String variable) {
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        try {
            return Optional.of(
                    UUID.fromString(String.valueOf(variables.get(variable)).strip()));
        } catch (IllegalArgumentException otherKindOfCase) {
            return Optional.empty();
        }
    }
}
