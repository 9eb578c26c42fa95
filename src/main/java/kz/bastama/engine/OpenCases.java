package kz.bastama.engine;

import java.util.List;

/** The unfinished cases of one module and where each of them stands. A module contributes one as a bean. */
public interface OpenCases {

    List<OpenCase> open();
}
