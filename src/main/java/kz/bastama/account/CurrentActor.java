package kz.bastama.account;

/** Tells who acts; never null: {@link Actor#SYSTEM} in a job, {@link Actor#PUBLIC} for a visitor. */
public interface CurrentActor {

    Actor get();
}
