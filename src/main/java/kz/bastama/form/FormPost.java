package kz.bastama.form;

import java.util.Map;

/**
 * What a browser posted from a form of the portal: the typed values, apart from the button that was pressed. Buttons of the
 * form itself (rows, steps, refresh) have already been applied; the page is to be shown again. Others are the controller's.
 *
 * @param typed as a tree, to be kept as a draft or handed to {@link Forms#read} or {@link Forms#view}
 * @param action value of the button, or empty
 * @param step id of the step to show next, or empty where the form has none
 * @param left id of the step that was posted, or empty
 */
public record FormPost(Map<String, Object> typed, String action, String step, String left) {

    /** Whether the person goes on to the following step. */
    public boolean goesOn() {
        return action.equals("next");
    }

    /** Whether the button only changes the page: the controller keeps a draft if it has one and shows the form again. */
    public boolean reshows() {
        return action.matches("(add|remove|go):.*|next|back|refresh");
    }

    /** Fragment of the address, with its {@code #}, of the list whose rows the button changed; or empty. */
    public String anchor() {
        return action.matches("(add|remove):[\\w.\\[\\]]+(:\\d+)?") ? "#" + FieldView.id(action.split(":")[1]) : "";
    }
}
