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

/** The packages that a compiled class refers to in any way: types, calls, annotations, signatures. */
final class UsedPackages {

	static Set<String> of(Path classFile) {
		Set<String> packages = new TreeSet<>();
		Remapper listener = new Remapper(Opcodes.ASM9) {
			@Override
			public String map(String internalName) {
				int end = internalName.lastIndexOf('/');
				if (end > 0) {
					packages.add(internalName.substring(0, end).replace('/', '.'));
				}
				return internalName;
			}
		};
		try {
			// a writer, as only a visitor that takes everything is shown everything
			new ClassReader(Files.readAllBytes(classFile)).accept(new ClassRemapper(new ClassWriter(0), listener), 0);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return packages;
	}

	private UsedPackages() {
	}
}
