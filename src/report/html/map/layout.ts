import { Graph, layout } from '@dagrejs/dagre';
import type { NodeReport } from '../../data/nodes.ts';
import type { ScenarioReport } from '../../data/scenario-report.ts';
import type { WayReport } from '../../data/ways.ts';
import { cellLines, sizes } from './measure.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a node is drawn; x and y are its upper left corner. */
export interface Box extends Point {
  readonly node: NodeReport;
  readonly width: number;
  readonly height: number;
  /** A decision's choices from left to right, in the order of the file; none elsewhere. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly choice: string;
  readonly lines: readonly string[];
  /** Its left edge. */
  readonly x: number;
}

/** The ways by one choice, or from one passage, to one node: where the line begins, bends and ends. */
export interface Line {
  readonly way: WayReport;
  readonly points: readonly Point[];
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** Lays a scenario's map out from top to bottom: every node below those that lead to it. */
export function mapLayout(scenario: Pick<ScenarioReport, 'nodes' | 'ways'>): MapLayout {
  const { nodes, ways } = scenario;
  const graph = narrowest(weights.map((weight) => arranged(scenario, weight)));
  const bends = (way: WayReport) => bendsIn(graph.edge(way.from, way.to).points as readonly Point[]);
  const boxes = nodes.map((node) => boxOf(node, graph.node(node.id) as Centred));
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const lines = single(ways).map((way) => {
    const [from, to] = [byId.get(way.from)!, byId.get(way.to)!];
    return { way, points: [beginningAt(from, way.choice), ...bends(way), endingAt(to, bends(way).at(-1))] };
  });
  return { ...sizeIn(graph), boxes, lines };
}

/** How much straighter a strongest route is drawn than other ways. In some stories that pushes all the rest aside. */
const weights = [12, 1];

function arranged({ nodes, ways }: Pick<ScenarioReport, 'nodes' | 'ways'>, weight: number): Graph {
  const graph = new Graph();
  const margins = { marginx: sizes.margin, marginy: sizes.margin };
  graph.setGraph({ rankdir: 'TB', align: 'DL', nodesep: 22, ranksep: 44, edgesep: 12, ...margins });
  for (const node of nodes) graph.setNode(node.id, sizeOf(node));
  for (const { from, to, strongest } of ways)
    if (!graph.hasEdge(from, to) || strongest) graph.setEdge(from, to, { weight: strongest ? weight : 1, minlen: 1 });
  return layout(graph);
}

function narrowest(graphs: readonly Graph[]): Graph {
  return graphs.reduce((best, graph) => (sizeIn(graph).width < sizeIn(best).width ? graph : best));
}

function sizeIn(graph: Graph): { readonly width: number; readonly height: number } {
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { width, height };
}

interface Centred extends Point {
  readonly width: number;
  readonly height: number;
}

function sizeOf({ kind, choices }: NodeReport): { width: number; height: number } {
  if (choices === undefined) return { ...(kind === 'ending' ? sizes.ending : sizes.box) };
  const rows = Math.max(...choices.map(({ id }) => cellLines(id).length));
  return { width: choices.length * sizes.cell, height: sizes.header + 30 + rows * sizes.line };
}

// Where a way goes round other nodes. On a way to the next row the point between would be a bend for nothing.
function bendsIn(points: readonly Point[]): readonly Point[] {
  return points.length === 3 ? [] : points.slice(1, -1);
}

function boxOf(node: NodeReport, at: Centred): Box {
  const [x, y] = [at.x - at.width / 2, at.y - at.height / 2];
  const choices = node.choices ?? [];
  const cells = choices.map(({ id }, index) => ({ choice: id, lines: cellLines(id), x: x + index * sizes.cell }));
  return { node, x, y, width: at.width, height: at.height, cells };
}

// Ways that differ in their conditions alone are one line.
function single(ways: readonly WayReport[]): readonly WayReport[] {
  const known = new Map<string, WayReport>();
  for (const way of ways) {
    const name = [way.from, way.choice, way.to].join(' ');
    if (!known.has(name)) known.set(name, way);
  }
  return [...known.values()];
}

// Below the choice, or below the middle of what has none.
function beginningAt({ x, y, width, height, cells }: Box, choice: string | undefined): Point {
  const cell = cells.find((each) => each.choice === choice);
  return { x: cell ? cell.x + sizes.cell / 2 : x + width / 2, y: y + height };
}

// On the upper edge: in its middle, or where a line from aside first meets it.
function endingAt({ x, y, width }: Box, from: Point | undefined): Point {
  const inset = 16;
  return { x: Math.min(x + width - inset, Math.max(x + inset, from?.x ?? x + width / 2)), y };
}
