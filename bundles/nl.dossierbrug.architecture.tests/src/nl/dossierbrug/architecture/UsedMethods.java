package nl.dossierbrug.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** The methods that a compiled class calls or refers to, each as {@code package.Type.method}. */
final class UsedMethods {

	static Set<String> of(Path classFile) {
		Set<String> methods = new TreeSet<>();
		Remapper listener = new Remapper(Opcodes.ASM9) {
			@Override
			public String mapMethodName(String owner, String name, String descriptor) {
				methods.add(owner.replace('/', '.') + "." + name);
				return name;
			}
		};
		try {
			// a writer, as only a visitor that takes everything is shown everything
			new ClassReader(Files.readAllBytes(classFile)).accept(new ClassRemapper(new ClassWriter(0), listener), 0);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return methods;
	}

	private UsedMethods() {
	}
}
