package org.amir.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A table at its place among the tables of a kind. */
final class Node<T> {
    private final int place;
    private final RecordTable<T> table;
    private final Optional<Node<?>> parent;
    private final List<Branch<T, ?>> branches = new ArrayList<>();
    private final boolean isNumbered;
    private final int parentKeyWidth;
    private final int keyWidth;
    private final TableShape shape;

    /** A list in the values of one table, and the table in which it stands. */
    private record Branch<T, C>(Child<T, C> child, Node<C> node) {}

    private Node(RecordTable<T> table, Optional<Node<?>> parent, List<Node<?>> found) {
        this.place = found.size();
        this.table = table;
        this.parent = parent;
        this.isNumbered = parent.isPresent() && table.ownKeyWidth() == 0;
        this.parentKeyWidth = parent.map(node -> node.keyWidth).orElse(0);
        this.keyWidth = parentKeyWidth + (isNumbered ? 1 : table.ownKeyWidth());
        found.add(this);
        table.children().forEach(child -> addBranch(child, found));
        this.shape = TableShape.builder()
                .name(table.name())
                .meaning(table.meaning())
                .addAllColumns(columns())
                .keyWidth(keyWidth)
                .parent(parent.map(node -> OptionalInt.of(node.place)).orElse(OptionalInt.empty()))
                .parentKeyWidth(parentKeyWidth)
                .isNumbered(isNumbered)
                .addAllChildren(
                        branches.stream().map(branch -> branch.node().place).toList())
                .build();
    }

    /** The tables of a kind: each after the one that it belongs to. */
    static <T> ImmutableList<Node<?>> tree(RecordTable<T> main) {
        List<Node<?>> found = new ArrayList<>();
        new Node<>(main, Optional.empty(), found);
        return ImmutableList.copyOf(found);
    }

    private <C> void addBranch(Child<T, C> child, List<Node<?>> found) {
        branches.add(new Branch<>(child, new Node<>(child.table(), Optional.of(this), found)));
    }

    TableShape shape() {
        return shape;
    }

    /** Where the value's own cells begin. */
    private int start() {
        return parentKeyWidth + (isNumbered ? 1 : 0);
    }

    private ImmutableList<Column> columns() {
        return Stream.of(
                        parent.map(Node::key).orElse(ImmutableList.of()).stream(),
                        parent.filter(node -> isNumbered).map(this::number).stream(),
                        table.parts().stream().map(Part::column))
                .flatMap(columns -> columns)
                .collect(toImmutableList());
    }

    /** Named by what the table's name has more than its parent's: {@code interview_number}. */
    private Column number(Node<?> of) {
        String name = table.name().substring(of.table.name().length() + 1) + "_number";
        return new Part(name, "The place in the list, from 1 on.", Scalar.INTEGER, false).column();
    }

    private ImmutableList<Column> key() {
        return columns().subList(0, keyWidth);
    }

    /** @param number the place among the rows of the parent, from 1 on */
    void write(T value, Object[] parentCells, int number, RecordCodec.RowWriter rows) {
        Object[] cells = new Object[shape.columns().size()];
        System.arraycopy(parentCells, 0, cells, 0, parentKeyWidth);
        if (isNumbered) {
            cells[parentKeyWidth] = (long) number;
        }
        table.write(value, cells, start());
        rows.add(place, cells);
        branches.forEach(branch -> write(branch, value, cells, rows));
    }

    private static <T, C> void write(Branch<T, C> branch, T value, Object[] cells, RecordCodec.RowWriter rows) {
        int number = 0;
        for (C listed : branch.child().list().apply(value)) {
            number++;
            branch.node().write(listed, cells, number, rows);
        }
    }

    T read(Object[] cells, RecordCodec.RowReader rows) {
        ImmutableList.Builder<ImmutableList<?>> children = ImmutableList.builder();
        branches.forEach(branch -> children.add(branch.node().readOf(cells, rows)));
        try {
            return table.read(new Row(cells, start(), children.build()));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new RecordCodec.UnreadableRowException(place, cells, e);
        }
    }

    private ImmutableList<T> readOf(Object[] parentCells, RecordCodec.RowReader rows) {
        ImmutableList.Builder<T> listed = ImmutableList.builder();
        for (Object[] cells : rows.of(place, parentCells)) {
            listed.add(read(cells, rows));
        }
        return listed.build();
    }
}
