package kz.bastama.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\u043a\u043e\u0442@example.kz", "a\u040d\u040a@example.kz", "a@b", "a b@example.kz", "a@.kz"})
    void refusesWhatAMailServerWouldReadAsAnotherMailbox(String typed) {
        assertThat(new MailAddress(typed).isFit()).isFalse();
    }

    @Test
    void writesADomainOfOtherLettersInLatinOnes() {
        MailAddress address = new MailAddress("office@\u043c\u044b\u0441\u0430\u043b.\u049b\u0430\u0437");

        assertThat(address.isFit()).isTrue();
        assertThat(address.routed()).matches("office@xn--[a-z0-9-]+\\.xn--[a-z0-9-]+");
        assertThat(new MailAddress("office@example.kz").routed()).isEqualTo("office@example.kz");
    }
}
