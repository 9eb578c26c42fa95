package kz.bastama.replay.process;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Vote;
import kz.bastama.replay.domain.Part;

/** Votes as a file writes them: {@code choices: {first: for, second: against}}. */
final class Ballots {

    private Ballots() {}

    static Map<UUID, Vote.Choice> of(Part told, Stage stage) {
        Map<UUID, Vote.Choice> choices = new HashMap<>();
        told.named("choices")
                .forEach((name, word) -> choices.put(
                        stage.id(name),
                        Vote.Choice.of(word.toUpperCase(Locale.ROOT))
                                .orElseThrow(() -> new IllegalArgumentException("No vote: " + word))));
        return choices;
    }
}
