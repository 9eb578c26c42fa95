package kz.bastama.form;

/** The components of form-js 1.8.7 that the product allows; everything else is refused when a form is read. */
public enum FieldType {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    DATE,
    TIME,
    DATETIME,
    CHECKBOX,
    CHECKLIST,
    RADIO,
    SELECT,
    TAGLIST,
    TEXT,
    GROUP,
    DYNAMICLIST,
    SEPARATOR,
    SPACER;

    /** Whether a person answers it with one value or a list of choices. */
    public boolean isInput() {
        return ordinal() <= TAGLIST.ordinal();
    }

    public boolean isContainer() {
        return this == GROUP || this == DYNAMICLIST;
    }

    public boolean isText() {
        return this == TEXTFIELD || this == TEXTAREA;
    }

    /** One of several offered values. */
    public boolean isChoice() {
        return this == RADIO || this == SELECT;
    }

    /** Any number of several offered values. */
    public boolean isMultipleChoice() {
        return this == CHECKLIST || this == TAGLIST;
    }
}
