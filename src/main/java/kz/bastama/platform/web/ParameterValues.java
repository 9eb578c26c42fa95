package kz.bastama.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request with other parameters than the browser sent. */
class ParameterValues extends HttpServletRequestWrapper {

    private final Map<String, String[]> values;

    ParameterValues(HttpServletRequest request, Map<String, String[]> values) {
        super(request);
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public String getParameter(String name) {
        String[] all = values.get(name);
        return all == null || all.length == 0 ? null : all[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return values;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(values.keySet());
    }

    @Override
    public String[] getParameterValues(String name) {
        return values.get(name);
    }
}
