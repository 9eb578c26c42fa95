package kz.bastama.replay.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import kz.bastama.party.Bin;

/** What an argument of an act may be: a plain value of some form, or the name of something in the case. */
public enum Kind {
    TEXT,
    WHOLE(part -> Integer.parseInt(part.text())),
    AMOUNT(part -> new BigDecimal(part.text())),
    DAY(part -> LocalDate.parse(part.text())),
    MOMENT(part -> Instant.class.cast(part.moment())),
    FLAG(part -> flag(part.text())),
    BIN(part -> Bin.read(part.text()).orElseThrow(IllegalArgumentException::new)),
    /** The same in Kazakh and Russian, and in English where there is one. */
    WORDS,
    TEXTS,
    /** Answers to a form, or rows of them. */
    ANSWERS,
    OFFICER,
    CUSTOMER,
    ORGANISATION,
    EXPERT,
    EXPERTS,
    MEMBER,
    MEMBERS,
    LIST,
    COMPETITION,
    APPLICATION,
    /** Values by application. */
    BY_APPLICATION,
    /** Whatever has a process of its own. */
    CASE,
    /** A name that the act gives to what it makes. */
    NEW_LIST,
    NEW_COMPETITION,
    NEW_APPLICATION;

    private static final Set<Kind> MANY = Set.of(TEXTS, EXPERTS, MEMBERS);
    private static final Set<Kind> TREES = Set.of(ANSWERS, BY_APPLICATION);

    private final Consumer<Part> reading;

    Kind() {
        this(part -> {});
    }

    Kind(Consumer<Part> reading) {
        this.reading = reading;
    }

    /** What the names of such an argument must be names of; null for a plain value. */
    Kind names() {
        return switch (this) {
            case OFFICER, CUSTOMER, ORGANISATION, EXPERT, MEMBER, LIST, COMPETITION, APPLICATION, CASE -> this;
            case EXPERTS -> EXPERT;
            case MEMBERS -> MEMBER;
            case BY_APPLICATION -> APPLICATION;
            default -> null;
        };
    }

    /** What the act makes under that name; null where it makes nothing. */
    Kind made() {
        return switch (this) {
            case NEW_LIST -> LIST;
            case NEW_COMPETITION -> COMPETITION;
            case NEW_APPLICATION -> APPLICATION;
            default -> null;
        };
    }

    /** Whether the part has the form of such a value. */
    boolean fits(Part part) {
        if (this == WORDS) {
            return part.isText() || part.has("kk") && part.has("ru");
        }
        if (TREES.contains(this)) {
            return part.isMap();
        }
        if (MANY.contains(this)) {
            return part.isText() || part.isList() && part.list().stream().allMatch(Part::isText);
        }
        return part.isText() && isReadable(part);
    }

    private boolean isReadable(Part part) {
        try {
            reading.accept(part);
            return true;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }

    private static void flag(String text) {
        if (!Set.of("true", "false").contains(text)) {
            throw new IllegalArgumentException(text);
        }
    }
}
