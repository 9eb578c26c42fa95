package kz.bastama.competition.paper;

import java.util.List;
import kz.bastama.competition.domain.Competition;
import kz.bastama.expert.Draws;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the protocol of the draw says. */
@Component
public class DrawProtocolPaper {

    private final Draws draws;
    private final Parties parties;
    private final Editions editions;

    DrawProtocolPaper(Draws draws, Parties parties, Editions editions) {
        this.draws = draws;
        this.parties = parties;
        this.editions = editions;
    }

    public DrawProtocolContent of(Competition competition, String secretary) {
        ExpertDraw draw = draws.ofCase(competition.id().toString()).orElseThrow();
        Edition edition = editions.get(competition.edition());
        Operator operator = parties.operator();
        return new DrawProtocolContent(
                operator.name(),
                operator.address(),
                operator.city(),
                parties.customer(competition.customerCode()).orElseThrow().name(),
                competition.title(),
                edition.title(),
                draw.caseId(),
                draw.publishedAt(),
                draw.closedAt(),
                draw.commitment(),
                draw.secret(),
                draw.seed(),
                Draws.METHOD,
                draw.values().stream()
                        .map(one -> new DrawProtocolContent.Observer(
                                one.position(), one.observer(), one.organisation(), one.value(), one.at()))
                        .toList(),
                draw.urns().stream().map(urn -> sphere(draw, urn, edition)).toList(),
                secretary);
    }

    private DrawProtocolContent.Sphere sphere(ExpertDraw draw, Urn urn, Edition edition) {
        return new DrawProtocolContent.Sphere(
                edition.title("spheres." + urn.sphere()),
                urn.sphere(),
                urn.members(),
                urn.reserve(),
                draws.digest(draw, urn),
                urn.lines().stream()
                        .map(line -> new DrawProtocolContent.Entry(line.number(), line.mark()))
                        .toList(),
                drawn(urn.chosen()),
                drawn(urn.substitutes()));
    }

    private static List<DrawProtocolContent.Drawn> drawn(List<Line> lines) {
        return lines.stream()
                .map(line -> new DrawProtocolContent.Drawn(line.number(), line.name()))
                .toList();
    }
}
