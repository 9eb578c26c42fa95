package kz.bastama.competition.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.application.Hindrances;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Seated;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The commission has its size, and members of the operator, the customer and NGOs. */
@Component
class ConveneCommissionGate implements TaskGate {

    private static final List<String> SEATS = List.of("OPERATOR", "CUSTOMER", "NGO");

    private final Competitions competitions;
    private final Bodies bodies;
    private final Hindrances hindrances;
    private final Editions editions;
    private final MeetingDays days;

    ConveneCommissionGate(
            Competitions competitions, Bodies bodies, Hindrances hindrances, Editions editions, MeetingDays days) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.hindrances = hindrances;
        this.editions = editions;
        this.days = days;
    }

    @Override
    public String taskKey() {
        return CompetitionModel.TASK_CONVENE_COMMISSION;
    }

    @Override
    public Set<String> dates() {
        return Set.of(CompetitionModel.COMMISSION_DATE.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Competition competition = competitions.counting(UUID.fromString(caseId));
        Edition edition = editions.get(competition.edition());
        List<Seated> members = bodies.of(competition.id(), Body.COMMISSION);
        List<Refusal> refusals = new ArrayList<>();
        int least = edition.whole("commission.minMembers");
        int most = edition.whole("commission.maxMembers");
        if (members.size() < least || members.size() > most) {
            refusals.add(Refusal.of(
                    "competition.commissionSize",
                    edition.basis("commission.minMembers"),
                    Map.of("least", least, "most", most, "seated", members.size())));
        }
        if (edition.flag("commission.oddMembers") && members.size() % 2 == 0) {
            refusals.add(Refusal.of("competition.commissionEven", edition.basis("commission.oddMembers")));
        }
        for (String seat : SEATS) {
            if (seated(members, seat) == 0) {
                refusals.add(Refusal.of("competition.commissionLacks", null, Map.of("seat", seat)));
            }
        }
        int ngos = new Quorum(edition.text("commission.ngoShare")).of(members.size());
        if (seated(members, "NGO") < ngos) {
            refusals.add(
                    Refusal.of("competition.tooFewNgos", edition.basis("commission.ngoShare"), Map.of("least", ngos)));
        }
        return new Verdict(refusals)
                .and(hindrances.ofMembers(
                        competition, members.stream().map(Seated::registryId).toList()))
                .and(days.called(
                        competition.edition(),
                        answers,
                        CompetitionModel.COMMISSION_DATE.name(),
                        MeetingDays.COMMISSION_NOTICE));
    }

    private static long seated(List<Seated> members, String seat) {
        return members.stream().filter(member -> seat.equals(member.seat())).count();
    }
}
