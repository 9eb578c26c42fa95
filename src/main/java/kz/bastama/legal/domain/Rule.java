package kz.bastama.legal.domain;

import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.OfficialText;

/**
 * One line of a rulebook.
 *
 * @param key full key with dots
 * @param value a whole number, decimal, text, flag or list; null for a listed item (a sphere) and for a group
 * @param title what people call it
 * @param basis where it comes from, or null for a group, which says nothing by itself
 */
public record Rule(String key, Object value, OfficialText title, LegalBasis basis) {

    public boolean isGroup() {
        return basis == null;
    }

    Rule part(String name, Object partValue) {
        return new Rule(key + "." + name, partValue, title, basis);
    }
}
