package kz.bastama.browser.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.bastama.browser.Portal;
import kz.bastama.browser.StaffTask;

/** A citizen proposes a topic without an account; the state body answers with a reason, which anybody reads by the number. */
class TopicSteps {

    private final Road road;
    private String number;

    TopicSteps(Road road) {
        this.road = road;
    }

    List<Step> steps() {
        return List.of(new Step("a topic is proposed", this::propose), new Step("it is answered", this::answer));
    }

    private void propose() {
        Portal citizen = road.anybody().open("/topics");
        citizen.follow("Propose a topic").fill(Words.form("proposal.author")).press("Next");
        citizen.fill(Words.form("proposal.topic")).press("Next");
        citizen.fill(Words.form("proposal.money")).press("Send the proposal");
        number = citizen.path().replaceFirst(".*/", "");
        assertThat(number).matches("TP-\\d{4}-\\d{5}");
        citizen.says("Proposal " + number + " is registered.")
                .says(Words.of("proposal.topic.goal"))
                .says("Awaiting an answer");
    }

    private void answer() {
        Portal officer = road.as("culture").open("/staff/proposals");
        officer.says(Words.of("proposal.author.authorName")).follow(number);
        String proposal = officer.path();
        StaffTask.take(officer, proposal, "Answer the proposal")
                .choose("Accepted")
                .write("Reason (in Kazakh)", Words.of("answer.proposalKk"))
                .write("Reason (in Russian)", Words.of("answer.proposal"))
                .complete();
        officer.open(proposal).says("Proposal answered: accepted").says("Nothing waits for staff");
        road.anybody()
                .open("/topics/proposals?number=" + number)
                .says("Accepted")
                .says(Words.of("answer.proposal"))
                .saysNot("Awaiting an answer");
    }
}
