package kz.bastama.competition.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Review;

/** What an expert is called where names are not for every reader: a number in the order in which sheets were given out. */
final class ExpertCodes {

    private ExpertCodes() {}

    /** @param sheets all of the competition, in their order: a code never changes, for no sheet ever goes */
    static Map<UUID, String> of(List<Review> sheets) {
        Map<UUID, String> codes = new LinkedHashMap<>();
        sheets.forEach(sheet -> codes.putIfAbsent(sheet.personId(), "E" + (codes.size() + 1)));
        return codes;
    }
}
