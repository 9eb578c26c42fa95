package kz.bastama.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import kz.bastama.account.Person;
import kz.bastama.account.application.ProvePassword;
import kz.bastama.account.application.SetUpSecondFactor;
import kz.bastama.account.application.SignInGate;
import org.springframework.stereotype.Component;

/**
 * Takes a code, or the password once more, after asking the gate: codes are guessed like passwords, and are shorter; and who
 * sits at an open session need not be its owner.
 */
@Component
class CodeCheck {

    /** No login can look like these. */
    private static final String CODE = "code of ";

    private static final String PASSWORD = "password of ";

    private final SetUpSecondFactor setUp;
    private final ProvePassword provePassword;
    private final SignInGate gate;

    CodeCheck(SetUpSecondFactor setUp, ProvePassword provePassword, SignInGate gate) {
        this.setUp = setUp;
        this.provePassword = provePassword;
        this.gate = gate;
    }

    /** @return what is wrong, as a message key; null when the code was taken */
    String check(Person person, String typed, HttpServletRequest request) {
        return through(CODE + person.id(), request, () -> setUp.pass(person.id(), typed), "account.code");
    }

    /** @return what is wrong, as a message key; null when it is the present password */
    String password(Person person, String typed, HttpServletRequest request) {
        return through(PASSWORD + person.id(), request, () -> provePassword.of(person.id(), typed), "account.present");
    }

    private String through(String name, HttpServletRequest request, BooleanSupplier right, String words) {
        String address = request.getRemoteAddr();
        long number = gate.began(name, address);
        Duration waiting = gate.waitingForCode(name, address);
        if (!waiting.isZero()) {
            gate.held(number);
            return words + ".held";
        }
        if (!right.getAsBoolean()) {
            return words + ".wrong";
        }
        gate.succeeded(name, address);
        return null;
    }
}
