package kz.bastama.replay.domain;

import static kz.bastama.replay.domain.Argument.may;
import static kz.bastama.replay.domain.Argument.needs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words that a file of a case is written in: acts that somebody does, and facts that can be asked for, each with its arguments. */
public final class Vocabulary {

    private static final Map<String, List<Argument>> ACTS = new LinkedHashMap<>();
    private static final Map<String, FactWord> FACTS = new LinkedHashMap<>();

    static {
        act("wait");
        act(
                "complete",
                needs("task", Kind.TEXT),
                needs("of", Kind.CASE),
                may("by", Kind.OFFICER),
                may("with", Kind.ANSWERS));
        act("open-list", needs("customer", Kind.CUSTOMER), needs("year", Kind.WHOLE), needs("as", Kind.NEW_LIST));
        act("add-direction", needs("list", Kind.LIST), needs("with", Kind.ANSWERS));
        act(
                "plan-competition",
                needs("list", Kind.LIST),
                needs("type", Kind.TEXT),
                needs("title", Kind.WORDS),
                needs("as", Kind.NEW_COMPETITION));
        act(
                "apply",
                needs("organisation", Kind.ORGANISATION),
                needs("to", Kind.COMPETITION),
                may("lot", Kind.WHOLE),
                needs("with", Kind.ANSWERS),
                needs("as", Kind.NEW_APPLICATION));
        act(
                "check",
                needs("application", Kind.APPLICATION),
                needs("decision", Kind.TEXT),
                needs("evidence", Kind.TEXT),
                may("applying", Kind.TEXTS),
                may("remark", Kind.TEXT),
                may("by", Kind.OFFICER));
        act("appoint-experts", needs("to", Kind.COMPETITION), needs("experts", Kind.EXPERTS));
        act(
                "declare",
                needs("experts", Kind.EXPERTS),
                needs("competition", Kind.COMPETITION),
                may("conflicts", Kind.BY_APPLICATION));
        act(
                "score",
                needs("expert", Kind.EXPERT),
                needs("points", Kind.BY_APPLICATION),
                needs("remark", Kind.TEXT),
                may("recommendation", Kind.TEXT));
        act(
                "attend-experts",
                needs("competition", Kind.COMPETITION),
                may("present", Kind.EXPERTS),
                may("remote", Kind.EXPERTS),
                may("absent", Kind.EXPERTS),
                may("chair", Kind.EXPERT));
        act(
                "attend-members",
                needs("competition", Kind.COMPETITION),
                may("present", Kind.MEMBERS),
                may("remote", Kind.MEMBERS),
                may("absent", Kind.MEMBERS),
                may("chair", Kind.MEMBER));
        act("another-expert", needs("competition", Kind.COMPETITION), needs("expert", Kind.EXPERT));
        act("seat-members", needs("competition", Kind.COMPETITION), needs("members", Kind.MEMBERS));
        act(
                "vote",
                needs("competition", Kind.COMPETITION),
                needs("members", Kind.MEMBERS),
                needs("choices", Kind.BY_APPLICATION));
        act(
                "vote-on-next",
                needs("application", Kind.APPLICATION),
                needs("members", Kind.MEMBERS),
                may("chair", Kind.MEMBER),
                needs("choices", Kind.BY_APPLICATION));
        act(
                "sign-protocol",
                needs("competition", Kind.COMPETITION),
                may("application", Kind.APPLICATION),
                may("members", Kind.MEMBERS),
                may("experts", Kind.EXPERTS));
        act(
                "explain-departure",
                needs("competition", Kind.COMPETITION),
                needs("application", Kind.APPLICATION),
                needs("criterion", Kind.TEXT),
                needs("reasonKk", Kind.TEXT),
                needs("reason", Kind.TEXT));
        act("object", needs("application", Kind.APPLICATION), needs("with", Kind.ANSWERS));
        act("name-decider", needs("application", Kind.APPLICATION), needs("officer", Kind.OFFICER));
        act("sign", needs("application", Kind.APPLICATION), may("paper", Kind.TEXT));
        act("decline", needs("application", Kind.APPLICATION), needs("reason", Kind.TEXT));
        act("report", needs("application", Kind.APPLICATION), needs("with", Kind.ANSWERS));
        act("clear", needs("application", Kind.APPLICATION));

        Kind competition = Kind.COMPETITION;
        fact("competition.edition", competition, Kind.TEXT);
        fact("competition.state", competition, Kind.TEXT);
        fact("competition.announcedAt", competition, Kind.MOMENT);
        fact("competition.closesAt", competition, Kind.MOMENT);
        fact("competition.checkedAt", competition, Kind.MOMENT);
        fact("competition.publishedAt", competition, Kind.MOMENT);
        fact("applications.received", competition, Kind.WHOLE);
        fact("applications.organisations", competition, Kind.WHOLE);
        fact("applications.inKazakh", competition, Kind.WHOLE);
        fact("applications.inRussian", competition, Kind.WHOLE);
        fact("applications.admitted", competition, Kind.TEXTS);
        fact("applications.refused", competition, Kind.TEXTS);
        for (String body : List.of("experts", "commission")) {
            fact(body + ".all", competition, Kind.WHOLE);
            fact(body + ".present", competition, Kind.WHOLE);
            fact(body + ".remote", competition, Kind.WHOLE);
            fact(body + ".needed", competition, Kind.WHOLE);
            fact(body + ".quorum", competition, Kind.FLAG);
            fact(body + ".metOn", competition, Kind.DAY);
        }
        fact("selection.ranking", competition, Kind.TEXTS);
        fact("selection.winners", competition, Kind.TEXTS);
        fact("selection.departures", competition, Kind.TEXTS);
        fact("application.reasons", Kind.APPLICATION, Kind.TEXTS);
        fact("application.average", Kind.APPLICATION, Kind.AMOUNT);
        fact("application.sheets", Kind.APPLICATION, Kind.WHOLE);
        fact("application.next", Kind.APPLICATION, Kind.TEXTS);
        fact("objection.state", Kind.APPLICATION, Kind.TEXT);
        fact("objection.ruling", Kind.APPLICATION, Kind.TEXT);
        fact("grant.state", Kind.APPLICATION, Kind.TEXT);
        fact("grant.sum", Kind.APPLICATION, Kind.AMOUNT);
        fact("grant.returns", Kind.APPLICATION, Kind.WHOLE);
        paper("paper.title", Kind.TEXT);
        paper("paper.says", Kind.TEXT);
        paper("paper.issuedAt", Kind.MOMENT);
    }

    /** What a fact is asked with, and of which kind its value is. */
    record FactWord(List<Argument> arguments, Kind value) {}

    private Vocabulary() {}

    /** Names of all acts. */
    public static Set<String> acts() {
        return ACTS.keySet();
    }

    /** Names of all facts. */
    public static Set<String> facts() {
        return FACTS.keySet();
    }

    /** Of which kind the value of a fact is. */
    public static Kind valueOf(String fact) {
        return FACTS.get(fact).value();
    }

    /** Arguments of an act; every act may say that it is to be refused, and for what, and be told in words of its own. */
    static List<Argument> ofAct(String name) {
        return Stream.concat(ACTS.get(name).stream(), Stream.of(may("refused", Kind.TEXTS), may("say", Kind.WORDS)))
                .toList();
    }

    /** Which arguments of an act name something of the case. */
    public static Map<String, Kind> references(String act) {
        Map<String, Kind> references = new LinkedHashMap<>();
        ofAct(act).stream()
                .filter(argument -> argument.kind().names() != null)
                .forEach(argument -> references.put(argument.name(), argument.kind()));
        return references;
    }

    static List<Argument> ofFact(String name) {
        return FACTS.get(name).arguments();
    }

    private static void act(String name, Argument... arguments) {
        ACTS.put(name, List.of(arguments));
    }

    private static void fact(String name, Kind of, Kind value) {
        FACTS.put(name, new FactWord(List.of(needs("of", of)), value));
    }

    private static void paper(String name, Kind value) {
        FACTS.put(
                name,
                new FactWord(
                        List.of(needs("of", Kind.CASE), needs("paper", Kind.TEXT), may("language", Kind.TEXT)), value));
    }
}
