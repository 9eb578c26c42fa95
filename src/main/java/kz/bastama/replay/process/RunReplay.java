package kz.bastama.replay.process;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import kz.bastama.replay.domain.ReplayCase;
import kz.bastama.replay.domain.Timeline;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Replays the case that the product was started for, and says by the exit status what came of it: 0 everything as expected, 1
 * something came out otherwise, 2 the case cannot be played.
 */
@Component
@Profile("replay")
class RunReplay implements ApplicationRunner, ExitCodeGenerator {

    private final ReplayCase replayed;
    private final PlayCase playCase;
    private final PrintTimeline printTimeline;
    private final LeavePapers leavePapers;
    private final Telling telling;
    private final Path out;
    private int status;

    RunReplay(
            ReplayCase replayed,
            PlayCase playCase,
            PrintTimeline printTimeline,
            LeavePapers leavePapers,
            Telling telling,
            @Value("${bastama.replay.out:out}") Path out) {
        this.replayed = replayed;
        this.playCase = playCase;
        this.printTimeline = printTimeline;
        this.leavePapers = leavePapers;
        this.telling = telling;
        this.out = out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Timeline timeline = new Timeline();
        try {
            playCase.of(replayed, timeline);
            status = timeline.differing() == 0 ? 0 : 1;
        } catch (Unplayable stuck) {
            status = timeline.lines().isEmpty() ? 2 : 1;
            console.println();
            console.println(telling.say("stuck", Map.of("place", stuck.getMessage())));
        }
        printTimeline.of(replayed, timeline, console);
        Path folder = out.resolve(replayed.name());
        console.println(telling.say("papers", Map.of("count", leavePapers.in(folder), "folder", folder.toString())));
    }

    @Override
    public int getExitCode() {
        return status;
    }
}
