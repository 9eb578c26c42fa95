package kz.bastama.competition.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Vote;
import kz.bastama.competition.paper.ProtocolExtractContent.Body;
import kz.bastama.competition.paper.ProtocolExtractContent.Draw;
import kz.bastama.competition.paper.ProtocolExtractContent.Fallen;
import kz.bastama.competition.paper.ProtocolExtractContent.LotPart;
import kz.bastama.competition.paper.ProtocolExtractContent.Row;
import kz.bastama.competition.paper.ProtocolExtractContent.Votes;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperType;

/** Draws the public extract from the content of a protocol: numbers instead of persons. */
public final class ProtocolExtract {

    private ProtocolExtract() {}

    /** @param issued the protocol as it was issued from that content */
    public static ProtocolExtractContent of(Paper issued, CommissionProtocolContent c) {
        return extract(
                ProtocolExtractContent.COMMISSION,
                issued,
                c,
                new Body(c.heldOn(), c.members().size(), c.present(), c.quorum(), c.rule()),
                null,
                c.lots().stream()
                        .map(lot -> new LotPart(
                                lot.number(),
                                lot.title(),
                                lot.money(),
                                lot.questions().stream()
                                        .map(ProtocolExtract::row)
                                        .toList()))
                        .toList(),
                null);
    }

    private static ProtocolExtractContent extract(
            PaperType type, Paper issued, ProtocolHead head, Body body, Fallen fallen, List<LotPart> lots, Draw draw) {
        return new ProtocolExtractContent(
                type,
                head.operator(),
                head.address(),
                head.city(),
                head.customer(),
                head.title(),
                issued.number(),
                issued.digests().get("kk"),
                issued.digests().get("ru"),
                body,
                fallen,
                lots,
                draw);
    }

    private static Row row(CommissionProtocolContent.Question put) {
        return new Row(
                put.rank(),
                put.number(),
                put.organisation(),
                put.project(),
                put.average(),
                put.passed(),
                put.asked(),
                put.amount(),
                votes(put.votes()),
                put.criterion(),
                put.departure(),
                put.isReserve());
    }

    public static ProtocolExtractContent of(Paper issued, SuccessionContent c) {
        return extract(
                ProtocolExtractContent.SUCCESSION,
                issued,
                c,
                new Body(
                        c.sitting().heldOn(),
                        c.sitting().members().size(),
                        c.sitting().present(),
                        c.sitting().quorum(),
                        c.sitting().rule()),
                new Fallen(
                        c.fallen().number(),
                        c.fallen().organisation(),
                        c.fallen().amount(),
                        c.fallen().refused()),
                List.of(new LotPart(
                        c.lotNumber(),
                        c.lot(),
                        c.left(),
                        c.ranking().stream().map(ProtocolExtract::row).toList())),
                null);
    }

    private static Row row(SuccessionContent.Place place) {
        return new Row(
                place.rank(),
                place.number(),
                place.organisation(),
                place.project(),
                place.average(),
                place.standing() != SuccessionContent.Standing.BELOW_PASS,
                place.asked(),
                place.standing() == SuccessionContent.Standing.NAMED ? place.asked() : null,
                place.votes().isEmpty() ? null : votes(place.votes()),
                place.criterion(),
                place.reason(),
                false);
    }

    public static ProtocolExtractContent of(Paper issued, DrawProtocolContent c) {
        return extract(
                ProtocolExtractContent.DRAW,
                issued,
                c,
                null,
                null,
                List.of(),
                new Draw(
                        c.commitment(),
                        c.secret(),
                        c.seed(),
                        c.method(),
                        c.spheres().stream()
                                .map(one -> new ProtocolExtractContent.Sphere(
                                        one.name(),
                                        one.list().size(),
                                        one.digest(),
                                        numbers(one.chosen()),
                                        numbers(one.substitutes())))
                                .toList()));
    }

    private static String numbers(List<DrawProtocolContent.Drawn> drawn) {
        return drawn.stream().map(one -> Integer.toString(one.number())).collect(Collectors.joining(", "));
    }

    private static Votes votes(List<CommissionProtocolContent.RollCall> calls) {
        Map<Vote.Choice, Long> counted = calls.stream()
                .map(CommissionProtocolContent.RollCall::choice)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Votes(
                counted.getOrDefault(Vote.Choice.FOR, 0L),
                counted.getOrDefault(Vote.Choice.AGAINST, 0L),
                counted.getOrDefault(Vote.Choice.ABSTAIN, 0L),
                counted.getOrDefault(Vote.Choice.RECUSED, 0L));
    }
}
