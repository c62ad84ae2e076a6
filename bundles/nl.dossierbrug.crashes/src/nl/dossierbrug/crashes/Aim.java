package nl.dossierbrug.crashes;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Waits for the moment of a plan among the acknowledgements of one process, and kills it then. */
final class Aim {

	private static final long CLOSES_WITHIN = 300;

	private final Plan plan;
	private final Shots shots;
	private final Tempo tempo;
	private long process;
	private int command = -1;
	private String doing = "";
	private long since;
	private Optional<Thread> fire = Optional.empty();
	private volatile boolean shot;

	Aim(Plan plan, Shots shots, Tempo tempo) {
		this.plan = plan;
		this.shots = shots;
		this.tempo = tempo;
	}

	/** Which process it is about. */
	void at(long pid) {
		process = pid;
	}

	/** What the process will be told next; a look between two commands counts as part of the one before. */
	synchronized void next(WorkerStep step) {
		if (command < 0 || step != WorkerStep.STATE) {
			command++;
		}
		doing = step.name();
	}

	/** Which command it is at: 0 for the look that begins the round. */
	synchronized int command() {
		return command;
	}

	/** A line of the process. */
	synchronized void heard(String[] line) {
		long now = System.nanoTime();
		switch (line[0]) {
			case "begin", "opening", "closing" -> since = now;
			case "opened", "closed" -> tempo.took(line[0], (now - since) / 1e6);
			default -> {
				// of no length
			}
		}
		if (line[0].equals(plan.moment().after()) && command == plan.command()) {
			fire(plan.delay(tempo.usual(plan.moment().until().equals("command") ? doing : plan.moment().until())));
		}
	}

	/** Whether the signal is yet to come while work goes on. */
	synchronized boolean takesAim() {
		return fire.isPresent() && plan.moment() != Moment.RESTING;
	}

	/**
	 * All work is done. Waits until the signals have been sent; at once where the moment did not come.
	 *
	 * @param leave makes the process end by itself, in which it is killed when that is the moment
	 */
	void last(Runnable leave) {
		try {
			if (plan.moment() == Moment.CLOSING) {
				leave.run();
				TimeUnit.MILLISECONDS.sleep(CLOSES_WITHIN);
			}
			fire(0).join();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Sends the signals after a while; once only. */
	private synchronized Thread fire(long delay) {
		if (fire.isEmpty()) {
			fire = Optional.of(Thread.ofPlatform().daemon().start(() -> shoot(delay)));
		}
		return fire.get();
	}

	private void shoot(long delay) {
		try {
			TimeUnit.MILLISECONDS.sleep(delay);
			for (String signal : plan.signal().names()) {
				if (shot) {
					TimeUnit.MILLISECONDS.sleep(plan.again());
				}
				shot = true;
				shots.send(signal, process);
			}
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Whether the signal is under way: from here on nothing that is acknowledged counts as done. */
	boolean shot() {
		return shot;
	}
}
