package kz.bastama.expert.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.bastama.expert.domain.TypedCard;
import kz.bastama.expert.domain.TypedTie;

/** Reads a card from the form that shows it. */
final class PostedCard {

    private static final int MOST_TIES = 40;

    private PostedCard() {}

    static TypedCard of(HttpServletRequest request) {
        List<TypedTie> ties = new ArrayList<>();
        for (int at = 0; at < MOST_TIES; at++) {
            String row = "ties." + at + ".";
            ties.add(new TypedTie(
                    text(request, row + "organisation"),
                    text(request, row + "bin"),
                    text(request, row + "role"),
                    text(request, row + "from"),
                    text(request, row + "until")));
        }
        return new TypedCard(
                text(request, "organisation"),
                text(request, "region"),
                several(request, "spheres"),
                several(request, "languages"),
                text(request, "education"),
                text(request, "experience"),
                text(request, "phone"),
                text(request, "address"),
                text(request, "iban"),
                text(request, "iin"),
                ties);
    }

    /** The version that is to be saved over: the one under what was typed, or the later one whose differences were shown. */
    static int over(HttpServletRequest request, int seen) {
        String shown = text(request, "_over");
        return shown.matches("\\d{1,9}") ? Integer.parseInt(shown) : seen;
    }

    private static String text(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : typed.strip();
    }

    private static Set<String> several(HttpServletRequest request, String name) {
        String[] chosen = request.getParameterValues(name);
        return chosen == null
                ? Set.of()
                : Set.copyOf(List.of(chosen).stream().distinct().toList());
    }
}
