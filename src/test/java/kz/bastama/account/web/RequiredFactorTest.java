package kz.bastama.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Deputies;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.account.SecondFactorSetting;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.SecondFactors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The other tests sign in without a device; here it is required, as in live work. */
@BastamaTest
class RequiredFactorTest {

    private static final Set<Role> FREE = Set.of(Role.NGO, Role.EXPERT, Role.MEMBER);

    @Autowired
    private TestPeople people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Deputies deputies;

    @Autowired
    private SecondFactors factors;

    @ParameterizedTest
    @EnumSource
    void asksEveryOfficerAndNobodyElse(Role role) {
        Person person = people.open(new Right(role, role == Role.CUSTOMER ? "culture" : null));

        assertThat(behindTheFilter(person) instanceof AnonymousAuthenticationToken)
                .as("a visitor until the second factor is set up")
                .isEqualTo(!FREE.contains(role));
    }

    @Test
    void asksWhoIsAnOfficerBesidesSomethingElse() {
        assertThat(behindTheFilter(people.open(Role.NGO, Role.AUDITOR)))
                .isInstanceOf(AnonymousAuthenticationToken.class);
    }

    @Test
    void isRequiredUnlessTheEnvironmentSaysOtherwise() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.yml")))
                .containsPattern("second-factor:\\s+(#.*\\s+)*staff: required");
    }

    private Authentication behindTheFilter(Person person) {
        PresentAccount filter = new PresentAccount(accounts, deputies, factors, new SecondFactorSetting(true));
        Authentication[] behind = new Authentication[1];
        people.as(person, () -> {
            try {
                filter.doFilter(
                        new MockHttpServletRequest("GET", "/staff"),
                        new MockHttpServletResponse(),
                        (request, response) ->
                                behind[0] = SecurityContextHolder.getContext().getAuthentication());
            } catch (IOException | ServletException failed) {
                throw new IllegalStateException(failed);
            }
        });
        return behind[0];
    }
}
