package kz.bastama.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import kz.bastama.engine.application.PeopleFirst;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts those who wait for an answer. It stands behind the filters that read what is uploaded: a slow line is no crowd. */
@Component
@Order(-150)
class PeoplePresent extends OncePerRequestFilter {

    private static final Pattern DOWNLOADS = Pattern.compile("^/(files|papers|platform|form|webjars)/");

    private final PeopleFirst people;

    PeoplePresent(PeopleFirst people) {
        this.people = people;
    }

    /** Who downloads a file is being served already, and may take long over it. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && DOWNLOADS.matcher(request.getServletPath()).find();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        people.come();
        try {
            chain.doFilter(request, response);
        } finally {
            people.go();
        }
    }
}
