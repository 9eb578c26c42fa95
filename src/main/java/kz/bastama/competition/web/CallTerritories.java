package kz.bastama.competition.web;

import java.util.ArrayList;
import java.util.List;
import kz.bastama.competition.domain.Calls;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Territories;
import kz.bastama.ngo.Territory;
import org.springframework.stereotype.Component;

/** By which territories the calls can be narrowed: every region, and below it the districts and settlements that calls have lots in. */
@Component
class CallTerritories {

    private static final int REGION = 2;

    private final Calls calls;
    private final Territories territories;

    CallTerritories(Calls calls, Territories territories) {
        this.calls = calls;
        this.territories = territories;
    }

    /** @param code digits that everything in it begins with */
    public record Choice(String code, OfficialText name) {

        public boolean isRegion() {
            return code.length() == REGION;
        }
    }

    List<Territory> regions() {
        return territories.regions();
    }

    List<Choice> all() {
        List<String> used = calls.territories();
        List<Choice> all = new ArrayList<>();
        for (Territory region : territories.regions()) {
            Choice choice = new Choice(region.kato().substring(0, REGION), region.name());
            all.add(choice);
            used.stream()
                    .map(CallTerritories::prefix)
                    .filter(code -> code.length() > REGION && code.startsWith(choice.code()))
                    .distinct()
                    .map(code -> new Choice(code, name(code)))
                    .forEach(all::add);
        }
        return all;
    }

    private OfficialText name(String code) {
        String kato = code + "0".repeat(9 - code.length());
        return territories.find(kato).map(Territory::name).orElse(OfficialText.of(kato, kato));
    }

    /** What was asked for, where it can be such digits. */
    static String asked(String typed) {
        return typed != null && typed.matches("\\d{2,9}") ? typed : "";
    }

    /** A KATO has two digits for the region, the district and the rural district each, and three for the settlement. */
    private static String prefix(String kato) {
        for (int length = REGION; length < kato.length(); length += REGION) {
            if (kato.substring(length).chars().allMatch(digit -> digit == '0')) {
                return kato.substring(0, length);
            }
        }
        return kato;
    }
}
