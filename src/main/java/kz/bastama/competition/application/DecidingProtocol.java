package kz.bastama.competition.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Chair;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DecidedBy;
import kz.bastama.competition.domain.ProtocolSignature;
import kz.bastama.competition.domain.ProtocolSignatures;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.paper.CommissionProtocolContent;
import kz.bastama.competition.paper.ExpertProtocolContent;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** The protocol that names the winners, and what became of it with those who are to sign it. */
@Component
public class DecidingProtocol {

    private final Competitions competitions;
    private final Bodies bodies;
    private final ProtocolSignatures signatures;
    private final Papers papers;
    private final Editions editions;

    DecidingProtocol(
            Competitions competitions, Bodies bodies, ProtocolSignatures signatures, Papers papers, Editions editions) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.signatures = signatures;
        this.papers = papers;
        this.editions = editions;
    }

    /** Where the present result of signing stands. */
    public record Standing(List<Seated> signers, List<ProtocolSignature> signatures, int needed, boolean chairWaits) {

        public Standing {
            signers = List.copyOf(signers);
            signatures = List.copyOf(signatures);
        }

        public int signed() {
            return (int) signers.stream()
                    .filter(signer -> of(signer.personId())
                            .map(ProtocolSignature::isSigned)
                            .orElse(false))
                    .count();
        }

        public boolean isEnough() {
            return signed() >= needed && !chairWaits;
        }

        public Optional<ProtocolSignature> of(UUID personId) {
            return signatures.stream()
                    .filter(one -> one.personId().equals(personId))
                    .findFirst();
        }

        /** Those who neither signed nor refused. */
        public List<Seated> waiting() {
            return signers.stream()
                    .filter(signer -> of(signer.personId()).isEmpty())
                    .toList();
        }
    }

    public Body body(Competition competition) {
        return DecidedBy.of(editions.get(competition.edition())).body();
    }

    /** Empty until it is issued. */
    public Optional<Paper> paper(Competition competition) {
        boolean decided =
                competition.state() == CompetitionState.RESULT || competition.state() == CompetitionState.CONCLUDED;
        String type = body(competition) == Body.EXPERTS
                ? ExpertProtocolContent.TYPE.code()
                : CommissionProtocolContent.TYPE.code();
        return decided ? papers.find(competition.id().toString(), type, 1) : Optional.empty();
    }

    public Standing standing(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        Edition edition = editions.get(competition.edition());
        Body body = body(competition);
        List<Seated> signers = bodies.of(competitionId, body).stream()
                .filter(member -> member.attendance().isPresent())
                .toList();
        List<ProtocolSignature> given = signatures.of(competitionId);
        boolean chairWaits = edition.flag("selection.chairSigns")
                && bodies.meeting(competitionId, body)
                        .flatMap(meeting -> Chair.among(signers, meeting))
                        .filter(chair ->
                                given.stream().noneMatch(one -> one.personId().equals(chair.personId())))
                        .isPresent();
        return new Standing(signers, given, needed(signers.size(), edition), chairWaits);
    }

    /** The least number that is more than the share. */
    private static int needed(int present, Edition edition) {
        String[] share = edition.text("selection.signatureShare").split("/");
        return present * Integer.parseInt(share[0].strip()) / Integer.parseInt(share[1].strip()) + 1;
    }
}
