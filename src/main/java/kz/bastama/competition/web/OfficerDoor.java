package kz.bastama.competition.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bastama.competition.application.WeighOfficer;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Successions;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows an officer with a conflict of interest nothing of the competition but the page that says so, and lets one who has still to
 * declare read, but do nothing.
 */
@Component
class OfficerDoor extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile(
            "/staff/(competitions|applications|objections|successions)/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(/.*)?");

    private final WeighOfficer weighOfficer;
    private final Applications applications;
    private final Objections objections;
    private final Successions successions;

    OfficerDoor(WeighOfficer weighOfficer, Applications applications, Objections objections, Successions successions) {
        this.weighOfficer = weighOfficer;
        this.applications = applications;
        this.objections = objections;
        this.successions = successions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher page = page(request);
        UUID id = page.matches() ? UUID.fromString(page.group(2)) : null;
        Verdict verdict =
                id == null || "/declaration".equals(page.group(3)) ? Verdict.allowed() : weigh(page.group(1), id);
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (verdict.isAllowed() || reads && WeighOfficer.isUndeclared(verdict)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/staff/competitions/"
                    + competition(page.group(1), id).orElseThrow() + "/declaration");
        }
    }

    private Verdict weigh(String kind, UUID id) {
        return kind.equals("applications")
                ? weighOfficer.ofApplication(id)
                : competition(kind, id).map(weighOfficer::ofCompetition).orElseGet(Verdict::allowed);
    }

    private Optional<UUID> competition(String kind, UUID id) {
        return switch (kind) {
            case "applications" -> applications.find(id).map(one -> one.competitionId());
            case "objections" -> objections.find(id).map(one -> one.competitionId());
            case "successions" -> successions.find(id).map(one -> one.competitionId());
            default -> Optional.of(id);
        };
    }

    private static Matcher page(HttpServletRequest request) {
        return PAGE.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
    }
}
