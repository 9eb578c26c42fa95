package kz.bastama.competition.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.competition.application.DeclareConflicts.Declaration;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.expert.Conflicts;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a member of the commission declares on the list of applicants, of all of them at once, before anything else of them is
 * shown. A conflict puts the member out of the point, with its rivals where the rules say so; it cannot be taken back.
 */
@Service
public class DeclareAsMember {

    private final Competitions competitions;
    private final MemberDeclarations declarations;
    private final CastVotes castVotes;
    private final Conflicts conflicts;
    private final Journal journal;

    DeclareAsMember(
            Competitions competitions,
            MemberDeclarations declarations,
            CastVotes castVotes,
            Conflicts conflicts,
            Journal journal) {
        this.competitions = competitions;
        this.declarations = declarations;
        this.castVotes = castVotes;
        this.conflicts = conflicts;
        this.journal = journal;
    }

    /** @param said of each applicant that is asked about; what is not asked about is left alone */
    @Transactional
    public Verdict of(UUID competitionId, UUID personId, List<Declaration> said) {
        Competition competition = competitions.receiving(competitionId);
        List<UUID> asked = declarations.asked(competitionId, personId).stream()
                .map(Application::id)
                .toList();
        if (asked.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.declarationStands", null));
        }
        Map<UUID, Declaration> given = said.stream()
                .collect(Collectors.toMap(Declaration::applicationId, Function.identity(), (first, more) -> first));
        List<Refusal> refusals = new ArrayList<>();
        for (UUID id : asked) {
            Declaration word = given.get(id);
            if (word == null) {
                refusals.add(Refusal.of("competition.noDeclaration", null).at(id.toString()));
            } else if (word.hasConflict() && word.reason().isBlank()) {
                refusals.add(Refusal.of("competition.conflictReason", null).at(id.toString()));
            }
        }
        if (refusals.isEmpty()) {
            asked.forEach(id -> declare(competition, personId, given.get(id)));
        }
        return new Verdict(refusals);
    }

    private void declare(Competition competition, UUID personId, Declaration word) {
        if (word.hasConflict() && competition.state() == CompetitionState.COMMISSION) {
            castVotes.of(competition.id(), personId, Map.of(word.applicationId(), Vote.Choice.RECUSED));
        }
        conflicts.declare(
                personId, competition.id().toString(), word.applicationId(), word.hasConflict(), word.reason());
        journal.record(JournalEntry.of(competition.id().toString(), "competition.conflictDeclared")
                .with(Map.of(
                        "conflict",
                        Boolean.toString(word.hasConflict()),
                        "application",
                        word.applicationId().toString())));
    }
}
