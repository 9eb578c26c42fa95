package kz.bastama.planning.process;

import kz.bastama.engine.Variable;
import kz.bastama.legal.OfficialText;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What staff typed in both languages; a form of before asked in one, and its words stand for both. */
final class BothLanguages {

    private BothLanguages() {}

    static OfficialText of(VariableScope scope, Variable<String> kk, Variable<String> ru) {
        return OfficialText.said(kk.in(scope, ""), ru.in(scope));
    }

    /** The same, empty where nothing was asked. */
    static OfficialText orNothing(VariableScope scope, Variable<String> kk, Variable<String> ru) {
        return OfficialText.said(kk.in(scope, ""), ru.in(scope, ""));
    }
}
