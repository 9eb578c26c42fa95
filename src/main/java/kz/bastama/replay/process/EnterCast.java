package kz.bastama.replay.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.expert.Experts;
import kz.bastama.expert.Member;
import kz.bastama.expert.Members;
import kz.bastama.expert.application.EnterExpert;
import kz.bastama.expert.application.EnterMember;
import kz.bastama.expert.application.Entrance;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.expert.domain.MemberEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.party.application.EditParties;
import kz.bastama.replay.domain.Part;
import kz.bastama.replay.domain.ReplayCase;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters whoever takes part in a case, by the use cases of an administrator: operator, customers, officers, registries. */
@Component
@Profile("replay")
class EnterCast {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final EditParties parties;
    private final People people;
    private final EnterExpert enterExpert;
    private final EnterMember enterMember;
    private final Experts experts;
    private final Members members;
    private final EnterOrganisation enterOrganisation;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    EnterCast(
            EditParties parties,
            People people,
            EnterExpert enterExpert,
            EnterMember enterMember,
            Experts experts,
            Members members,
            EnterOrganisation enterOrganisation,
            Troupe troupe,
            Stage stage,
            Reading reading) {
        this.parties = parties;
        this.people = people;
        this.enterExpert = enterExpert;
        this.enterMember = enterMember;
        this.experts = experts;
        this.members = members;
        this.enterOrganisation = enterOrganisation;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    void of(ReplayCase replayed) {
        Part operator = replayed.cast().part("operator");
        check(operator, parties.saveOperator(official(operator, "name", "address", "head", "city"), null));
        replayed.cast("customers").forEach(this::customer);
        replayed.cast("officers").forEach(this::officer);
        replayed.cast("organisations").forEach(enterOrganisation::of);
        replayed.cast("experts").forEach(this::expert);
        replayed.cast("members").forEach(this::member);
    }

    private void customer(String name, Part part) {
        Map<String, String> customer = official(part, "name", "head");
        customer.put("code", name);
        customer.put("kato", part.text("kato"));
        check(part, parties.saveCustomer(customer, true, null));
    }

    private void officer(String name, Part part) {
        Role role = Role.valueOf(part.text("role").toUpperCase(Locale.ROOT));
        Right right = new Right(role, part.optional("at").orElse(null));
        String password = UUID.randomUUID().toString();
        troupe.enter(
                name, people.register(name, mail(name), part.text("name"), RUSSIAN, password, Set.of(right)), password);
    }

    private void expert(String name, Part part) {
        Entrance.Entered entered = entered(
                part,
                enterExpert.enter(new ExpertEntry(
                        part.text("name"),
                        mail(name),
                        part.text("works"),
                        part.text("kato"),
                        Set.copyOf(part.texts("spheres")),
                        Set.copyOf(part.texts("languages")))));
        player(name, entered, experts.find(entered.id()).orElseThrow().personId());
    }

    private void member(String name, Part part) {
        Member.Seat seat = Member.Seat.valueOf(part.text("seat").toUpperCase(Locale.ROOT));
        Entrance.Entered entered = entered(
                part, enterMember.enter(new MemberEntry(part.text("name"), mail(name), part.text("works"), seat)));
        player(name, entered, members.find(entered.id()).orElseThrow().personId());
    }

    private void player(String name, Entrance.Entered entered, UUID personId) {
        stage.enter(name, entered.id());
        troupe.enter(name, people.find(personId).orElseThrow(), entered.firstPassword());
    }

    private Entrance.Entered entered(Part part, Entrance entrance) {
        if (entrance instanceof Entrance.Refused refused) {
            throw new Unplayable(part, reading.of(refused.verdict()));
        }
        return (Entrance.Entered) entrance;
    }

    private static void check(Part part, Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw new Unplayable(part, errors.toString());
        }
    }

    private static Map<String, String> official(Part part, String... names) {
        Map<String, String> typed = new HashMap<>(Map.of("bin", part.text("bin")));
        for (String name : List.of(names)) {
            OfficialText words = part.words(name);
            typed.put(name + "-kk", words.kk());
            typed.put(name + "-ru", words.ru());
            typed.put(name + "-en", words.givenEnglish());
        }
        return typed;
    }

    static String mail(String name) {
        return name + "@replay.example";
    }

    static LocalDate day(Part part, String name, LocalDate otherwise) {
        return part.has(name) ? part.part(name).day() : otherwise;
    }
}
