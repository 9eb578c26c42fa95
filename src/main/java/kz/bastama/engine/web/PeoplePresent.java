package kz.bastama.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.bastama.engine.application.PeopleFirst;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts those who wait for an answer. It stands behind the filters that read what is uploaded: a slow line is no crowd. */
@Component
@Order(-150)
class PeoplePresent extends OncePerRequestFilter {

    private final PeopleFirst people;

    PeoplePresent(PeopleFirst people) {
        this.people = people;
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
