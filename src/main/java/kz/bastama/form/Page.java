package kz.bastama.form;

import java.util.List;

/**
 * A page of a longer list, as searches answer and list pages of the portal show it.
 *
 * @param number from 0
 * @param total items on all pages
 */
public record Page<T>(List<T> items, int number, int size, long total) {

    public static final int SIZE = 20;

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
