package nl.dossierbrug.testing.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What is to go wrong. Stays as it is when the partner is restarted. Safe for many threads.
 *
 * <p>Where something goes wrong is said as the beginning of a path ({@code /deliveries}), or a method and the beginning of a
 * path ({@code PUT /deliveries}); {@code /} is everywhere.
 */
public final class PartnerFaults {

	private record Ordered(String where, PartnerFault fault) {
		boolean meets(String method, String path) {
			int space = where.indexOf(' ');
			return space < 0 ? path.startsWith(where) : method.equals(where.substring(0, space)) && path.startsWith(where.substring(space + 1));
		}
	}

	private final List<Ordered> ordered = new ArrayList<>();
	private SplittableRandom random = new SplittableRandom(0);
	private double rate;
	private String anywhere = "/";
	private List<PartnerFault> drawn = List.of();
	private long happened;

	/** The next call there goes wrong, after those that were ordered before. */
	public void next(String where, PartnerFault fault) {
		next(where, 1, fault);
	}

	/** The next so many calls there go wrong, after those that were ordered before. */
	public synchronized void next(String where, int calls, PartnerFault fault) {
		for (int i = 0; i < calls; i++) {
			ordered.add(new Ordered(where, fault));
		}
	}

	/**
	 * From now on every call there may go wrong.
	 *
	 * @param seed draws the same again, where the calls come one by one
	 * @param often how many of them, from 0 (none) to 1 (all)
	 * @param faults what is drawn from
	 */
	public synchronized void randomly(String where, long seed, double often, List<PartnerFault> faults) {
		anywhere = where;
		random = new SplittableRandom(seed);
		rate = often;
		drawn = List.copyOf(faults);
	}

	/** Nothing goes wrong any more. */
	public synchronized void none() {
		ordered.clear();
		rate = 0;
	}

	/** How many calls went wrong so far. */
	public synchronized long happened() {
		return happened;
	}

	synchronized Optional<PartnerFault> of(String method, String path) {
		Optional<PartnerFault> fault = ordered.stream().filter(one -> one.meets(method, path)).findFirst().map(one -> {
			ordered.remove(one);
			return one.fault();
		}).or(() -> drawnFor(method, path));
		happened += fault.isPresent() ? 1 : 0;
		return fault;
	}

	private Optional<PartnerFault> drawnFor(String method, String path) {
		return !drawn.isEmpty() && new Ordered(anywhere, drawn.getFirst()).meets(method, path) && random.nextDouble() < rate
				? Optional.of(drawn.get(random.nextInt(drawn.size()))) : Optional.empty();
	}
}
