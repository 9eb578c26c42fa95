package kz.bastama.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import kz.bastama.account.Person;
import kz.bastama.account.application.SetUpSecondFactor;
import kz.bastama.account.application.SignInGate;
import org.springframework.stereotype.Component;

/** Takes a code, after asking the gate: codes are guessed like passwords, and are shorter. */
@Component
class CodeCheck {

    /** No login can look like this. */
    private static final String KIND = "code of ";

    private final SetUpSecondFactor setUp;
    private final SignInGate gate;

    CodeCheck(SetUpSecondFactor setUp, SignInGate gate) {
        this.setUp = setUp;
        this.gate = gate;
    }

    /** @return what is wrong, as a message key; null when the code was taken */
    String check(Person person, String typed, HttpServletRequest request) {
        String name = KIND + person.id();
        String address = request.getRemoteAddr();
        long number = gate.began(name, address);
        Duration waiting = gate.waitingForCode(name, address);
        if (!waiting.isZero()) {
            gate.held(number);
            return "account.code.held";
        }
        if (!setUp.pass(person.id(), typed)) {
            return "account.code.wrong";
        }
        gate.succeeded(name, address);
        return null;
    }
}
