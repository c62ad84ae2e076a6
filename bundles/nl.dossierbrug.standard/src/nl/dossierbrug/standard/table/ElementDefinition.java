package nl.dossierbrug.standard.table;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.text.Text;

/**
 * An element at its place in a block.
 *
 * @param name local name, as the standard spells it
 * @param index its place in the block, from 0: the order in which elements must stand
 * @param content what may stand in it
 * @param occurs how often it may occur; for an arm of a choice: when that arm is chosen
 * @param group the choice or repeated sequence it is in
 * @param category the category that begins here; empty where the parent's goes on
 * @param key what tells one such block from another, for a block that repeats; may be empty
 * @param label what people call it
 * @param attributes the attributes it may have
 */
public record ElementDefinition(String name, int index, Content content, Occurs occurs, Optional<ElementGroup> group,
		Optional<Category> category, List<KeyPart> key, Text label, List<AttributeDefinition> attributes) {

	public ElementDefinition {
		// the same text is the same object: whoever looks for a name in a tree sees at once that it is another
		name = name.intern();
		key = List.copyOf(key);
		attributes = List.copyOf(attributes);
	}

	/** The elements that may stand in it; empty for one that holds text. */
	public Optional<BlockDefinition> block() {
		return content instanceof BlockDefinition block ? Optional.of(block) : Optional.empty();
	}

	/** Whether it holds text. */
	public boolean isLeaf() {
		return content instanceof LeafType;
	}

	/** Whether more than one of it may stand in one block, be it through a repeated sequence. */
	public boolean repeats() {
		return occurs.repeats() || group.filter(g -> g.occurs().repeats()).isPresent();
	}

	/** Whether it is an arm of a choice. */
	public boolean isArm() {
		return group.filter(g -> g.kind() == ElementGroup.Kind.CHOICE).isPresent();
	}

	/** The attribute of that name. */
	public Optional<AttributeDefinition> attribute(String attributeName) {
		return attributes.stream().filter(a -> a.name().equals(attributeName)).findFirst();
	}

	/** The name only: a definition reaches down to every element below it. */
	@Override
	public String toString() {
		return name;
	}
}
