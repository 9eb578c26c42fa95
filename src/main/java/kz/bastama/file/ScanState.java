package kz.bastama.file;

/** What the scanner for viruses said of a file. */
public enum ScanState {
    /** Taken in while no scanner was configured. */
    UNSCANNED,
    PENDING,
    CLEAN,
    QUARANTINED;

    public boolean isOpen() {
        return this == UNSCANNED || this == CLEAN;
    }
}
