package kz.bastama.platform.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the pages read of a request, by the names in their own code, and as what. */
class RouteParameters {

    private final List<RequestMappingHandlerMapping> mappings;

    RouteParameters(List<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    Map<String, Class<?>> of(String method, String route) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
            if (info.getPatternValues().contains(route)
                    && info.getMethodsCondition().getMethods().contains(RequestMethod.valueOf(method))) {
                Arrays.stream(handler.getMethodParameters()).forEach(one -> types.putAll(types(handler, one)));
            }
        }));
        return types;
    }

    private static Map<String, Class<?>> types(HandlerMethod handler, MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        RequestParam asked =
                handler.getMethodParameters()[parameter.getParameterIndex()].getParameterAnnotation(RequestParam.class);
        Class<?> type = parameter.getParameterType();
        if (asked != null && !Map.class.isAssignableFrom(type)) {
            String name = asked.name().isEmpty() ? asked.value() : asked.name();
            return Map.of(name.isEmpty() ? String.valueOf(parameter.getParameterName()) : name, type);
        }
        Map<String, Class<?>> types = new LinkedHashMap<>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).forEach(one -> types.put(one.getName(), one.getType()));
        }
        return types;
    }
}
