package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bastama.competition.WonApplications;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.domain.Grant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.MappedInterceptor;

/**
 * Shows an officer with a conflict of interest nothing of the grant, its visits and its evaluation but the page that says so. It looks at the page
 * that was found for the address, never at its spelling.
 */
class GrantDoor implements HandlerInterceptor {

    private static final Pattern PAGE =
            Pattern.compile("/staff/(?:grants|visits|evaluations|journal)/\\{(\\w+)}(/.*)?");

    private final GrantConflicts conflicts;
    private final WonApplications applications;

    GrantDoor(GrantConflicts conflicts, WonApplications applications) {
        this.conflicts = conflicts;
        this.applications = applications;
    }

    /** Hangs the door before the case pages of staff. */
    @Configuration(proxyBeanMethods = false)
    static class Hung {

        @Bean
        static MappedInterceptor doorOfGrants(GrantConflicts conflicts, WonApplications applications) {
            return new MappedInterceptor(new String[] {"/staff/**"}, new GrantDoor(conflicts, applications));
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Matcher page =
                PAGE.matcher(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        UUID asked = page.matches() ? id(request, page.group(1)) : null;
        if (asked == null || conflicts.of(asked).isAllowed()) {
            return true;
        }
        UUID competition = conflicts
                .grant(asked)
                .map(Grant::applicationId)
                .flatMap(applications::find)
                .orElseThrow()
                .competitionId();
        response.sendRedirect(request.getContextPath() + "/staff/competitions/" + competition + "/declaration");
        return false;
    }

    /** Read as the page itself will read it; null where it is no id, and so no case. */
    private static UUID id(HttpServletRequest request, String variable) {
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        try {
            return UUID.fromString(String.valueOf(variables.get(variable)).strip());
        } catch (IllegalArgumentException otherKindOfCase) {
            return null;
        }
    }
}
