package kz.bastama.engine.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** What the engine cannot be told in {@code application.yml}. */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final BeanFactory beans;

    EnginePlugin(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(new VisibleBeans(beans));
        if (engine.getCustomPostBPMNParseListeners() == null) {
            engine.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        engine.getCustomPostBPMNParseListeners().addAll(List.of(new TermCloser(), new CheckedTasks(beans)));
        engine.setCommandContextFactory(new QuietRefusals(engine));
        engine.setFailedJobCommandFactory(new TimersInTime());
        engine.setResourceAuthorizationProvider(new GroupRights());
        engine.setCustomSessionFactories(List.of(new GroupTasks.Factory()));
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new QueryGuard()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new QueryGuard()));
    }
}
