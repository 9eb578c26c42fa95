package kz.bastama.competition;

import java.util.List;
import kz.bastama.competition.ExclusionRegister.Subject;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.party.Bin;
import org.junit.jupiter.api.BeforeEach;

class FakeRegisterTest implements ExclusionRegisterContract {

    private final Subject listed = subject("Listed Head");
    private final Subject unlisted = subject("Free Head");
    private FakeRegister register;

    @BeforeEach
    void connect() {
        register = new FakeRegister();
        for (String ground : register.grounds()) {
            register.knows(listed.bin(), ground, ExclusionRegister.Outcome.FOUND);
            register.knows(unlisted.bin(), ground, ExclusionRegister.Outcome.NOT_FOUND);
        }
        register.knows("Listed Head", ExclusionRegister.Outcome.FOUND);
        register.knows("Free Head", ExclusionRegister.Outcome.NOT_FOUND);
    }

    @Override
    public ExclusionRegister register() {
        return register;
    }

    @Override
    public Subject listed() {
        return listed;
    }

    @Override
    public Subject unlisted() {
        return unlisted;
    }

    @Override
    public void cut() {
        register = new FakeRegister();
    }

    private static Subject subject(String head) {
        Bin bin = OrganisationFixture.freshBin();
        return new Subject(
                bin,
                OfficialText.of("Organisation", "Organisation"),
                new Organisation.Head(head, "Director", "", null),
                List.of());
    }
}
