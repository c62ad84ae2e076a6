package nl.dossierbrug.standard.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The elements that may stand in a block, in the order in which they must stand. A name stands in a block once.
 */
public final class BlockDefinition implements Content {

	private final String name;
	private final List<ElementDefinition> children;
	private final Map<String, ElementDefinition> byName = new HashMap<>();
	private final List<Slot> slots = new ArrayList<>();
	private final int[] slotOf;
	private final int sequenceFirst;
	private final int sequenceLast;

	/**
	 * @param name the type's name, or for a block without one the name of the block around it, a slash and the element
	 * @param children in order, each with its index
	 * @throws IllegalArgumentException when a name stands there twice, a group is torn apart, or more than one sequence
	 *         repeats: the engine cannot follow such a block
	 */
	BlockDefinition(String name, List<ElementDefinition> children) {
		this.name = name;
		this.children = List.copyOf(children);
		slotOf = new int[children.size()];
		for (ElementDefinition child : children) {
			if (byName.put(child.name(), child) != null) {
				throw new IllegalArgumentException(child.name() + " stands twice in " + name);
			}
		}
		int first = -1;
		int last = -1;
		for (int from = 0; from < children.size();) {
			int to = endOfGroup(from);
			boolean choice = children.get(from).isArm();
			if (!choice && children.get(from).group().isPresent()) {
				if (first >= 0) {
					throw new IllegalArgumentException("a second repeated sequence in " + name);
				}
				first = slots.size();
				last = first + to - from - 1;
			}
			addSlots(from, to, choice);
			from = to;
		}
		sequenceFirst = first;
		sequenceLast = last;
	}

	private int endOfGroup(int from) {
		int to = from + 1;
		if (children.get(from).group().isEmpty()) {
			return to;
		}
		ElementGroup group = children.get(from).group().get();
		while (to < children.size() && isIn(group, children.get(to))) {
			to++;
		}
		for (int i = to; i < children.size(); i++) {
			if (isIn(group, children.get(i))) {
				throw new IllegalArgumentException("group " + group.name() + " of " + name + " is torn apart");
			}
		}
		return to;
	}

	/** Whether an element is in a group: groups go by their names. */
	private boolean isIn(ElementGroup group, ElementDefinition element) {
		if (element.group().isEmpty() || !element.group().get().name().equals(group.name())) {
			return false;
		}
		if (element.group().get().kind() != group.kind()) {
			throw new IllegalArgumentException("group " + group.name() + " of " + name + " is of two kinds");
		}
		return true;
	}

	private void addSlots(int from, int to, boolean choice) {
		if (choice) {
			List<ElementDefinition> arms = children.subList(from, to);
			Occurs occurs = arms.getFirst().group().orElseThrow().occurs();
			arms.forEach(arm -> slotOf[arm.index()] = slots.size());
			slots.add(new Slot(arms, !occurs.optional() && arms.stream().noneMatch(a -> a.occurs().optional())));
			return;
		}
		for (ElementDefinition child : children.subList(from, to)) {
			slotOf[child.index()] = slots.size();
			slots.add(new Slot(List.of(child), !child.occurs().optional()));
		}
	}

	@Override
	public String name() {
		return name;
	}

	/** The elements in order. */
	public List<ElementDefinition> children() {
		return children;
	}

	/** The element of that name. */
	public Optional<ElementDefinition> child(String childName) {
		return Optional.ofNullable(byName.get(childName));
	}

	/** As {@link #child}, for the reader's innermost loop; {@code null} when there is none. */
	public ElementDefinition childOrNull(String childName) {
		return byName.get(childName);
	}

	/** The places of the order, of which the arms of a choice share one. */
	public List<Slot> slots() {
		return slots;
	}

	/** In which slot an element stands, by its index. */
	public int slotOf(int index) {
		return slotOf[index];
	}

	/** Whether a slot is in the sequence that repeats. */
	public boolean inSequence(int slot) {
		return sequenceFirst >= 0 && slot >= sequenceFirst && slot <= sequenceLast;
	}

	/** The first slot of the sequence that repeats; -1 where none does. */
	public int sequenceFirst() {
		return sequenceFirst;
	}

	/** The last slot of the sequence that repeats; -1 where none does. */
	public int sequenceLast() {
		return sequenceLast;
	}

	@Override
	public String toString() {
		return name;
	}
}
