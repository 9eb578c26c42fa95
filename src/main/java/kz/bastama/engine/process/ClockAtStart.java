package kz.bastama.engine.process;

import kz.bastama.engine.domain.ClockOffsets;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A demonstration that was moved ahead goes on from there after a restart, before anything is deployed or fires. */
@Component
class ClockAtStart extends AbstractProcessEnginePlugin {

    private final ObjectProvider<ClockOffsets> offsets;
    private final boolean movable;

    ClockAtStart(ObjectProvider<ClockOffsets> offsets, @Value("#{'${bastama.mode}' != 'live'}") boolean movable) {
        this.offsets = offsets;
        this.movable = movable;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        if (movable) {
            ClockUtil.offset(offsets.getObject().load().toMillis());
        }
    }
}
