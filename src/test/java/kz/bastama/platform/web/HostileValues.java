package kz.bastama.platform.web;

import java.util.List;
import java.util.stream.Stream;

/** What nobody types who means well. */
public final class HostileValues {

    public static final String SCRIPT = "<script>alert(1)</script>";

    /** In place of a number, a day or an id. */
    public static final List<String> MEASURES = List.of(
            "",
            "x",
            "-1",
            "0",
            "1e9",
            "NaN",
            "2147483647",
            "-2147483648",
            "99999999999999999999",
            "2026-02-30",
            "-999999999-01-01",
            "+999999999-12-31",
            "9999-12-31",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1");

    /** In place of words. */
    public static final List<String> TEXTS = List.of(
            "' or 1=1 --",
            "%_\\",
            SCRIPT,
            "\u202Eabc\u200B\uFEFF",
            "\u04D8\u0492\u049A\u04A2\u04E8\u04B0\u04AE\u04BA\u0406",
            new String(Character.toChars(0x1F600)),
            "\"'&amp;<b>\u05D0\u200F\uD83D\uDE00{{caseTitle}}${1}",
            "\u04D9".repeat(10_000));

    /** One of each kind, where there is much to try. */
    static final List<String> TELLING = Stream.concat(
                    Stream.of("", "-1", "1e9", "99999999999999999999", "+999999999-12-31", "9999-12-31"),
                    TEXTS.stream())
            .toList();

    public static final List<String> ALL =
            Stream.concat(MEASURES.stream(), TEXTS.stream()).toList();

    private HostileValues() {}
}
