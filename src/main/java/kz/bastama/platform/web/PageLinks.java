package kz.bastama.platform.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses made from the present one, for the pages and the sorting of lists. In templates: {@code @links}. */
@Component("links")
public class PageLinks {

    /** The present address with another value of the parameter. */
    public String with(String parameter, Object value) {
        return relative(present().replaceQueryParam(parameter, value));
    }

    /** The present list sorted by the column, or the other way round if it is; from its first page. */
    public String sort(String column) {
        String next = column.equals(sorting()) ? "-" + column : column;
        return relative(present().replaceQueryParam("sort", next).replaceQueryParam("page"));
    }

    /** For {@code aria-sort}: how the present list is sorted by the column, or null. */
    public String sorting(String column) {
        String present = sorting();
        return column.equals(present) ? "ascending" : ("-" + column).equals(present) ? "descending" : null;
    }

    /** Whether the address is a page of ours, so that a link cannot lead a person away. */
    static boolean own(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || c < ' ');
    }

    static String pathOf(String address) {
        return UriComponentsBuilder.fromUriString(address).build().getPath();
    }

    private static String sorting() {
        return present().build().getQueryParams().getFirst("sort");
    }

    private static UriComponentsBuilder present() {
        return ServletUriComponentsBuilder.fromCurrentRequest();
    }

    private static String relative(UriComponentsBuilder address) {
        return address.scheme(null).host(null).port(null).build().toUriString();
    }
}
