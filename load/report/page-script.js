// What draws the plots of the HTML report, in a browser. The function is written into the page as its own text, so it holds
// all that it uses: it may not reach anything outside itself.

/**
 * @param {import('./load-report.ts').LoadReport} report
 * @param {typeof import('uplot').default} Plot
 */
export function drawPlots(report, Plot) {
  const heightPx = 260
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  const plots = []
  const spans = [
    0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 28800, 86400,
  ]

  const isShort = report.durationMs < 5000

  function color(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
  }

  function faded(name) {
    return `color-mix(in srgb, ${color(name)} 25%, transparent)`
  }

  function ms(value) {
    if (value === null || value === undefined) return '–'
    if (value >= 1000) return `${+(value / 1000).toPrecision(3)} s`
    return value >= 1 ? `${+value.toPrecision(3)} ms` : `${Math.round(value * 1000)} µs`
  }

  function count(value) {
    return value === null || value === undefined ? '–' : (+value.toPrecision(4)).toLocaleString('en-US')
  }

  /** 99.9 % for 1000: the share below which all but one of so many lie. */
  function share(oneIn) {
    const percent = 100 * (1 - 1 / oneIn)
    const digits = Math.max(0, Math.ceil(Math.log10(oneIn)) - 2)
    return `${percent.toFixed(digits)} %`
  }

  function time(seconds) {
    if (seconds === null || seconds === undefined) return '–'
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    const two = value => String(Math.floor(value)).padStart(2, '0')
    if (isShort) return `${+seconds.toFixed(2)} s`
    return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
  }

  function axis(options = {}) {
    return {
      stroke: color('muted'),
      grid: { stroke: color('line'), width: 1 },
      ticks: { stroke: color('line'), width: 1 },
      font: '12px system-ui, sans-serif',
      labelFont: '12px system-ui, sans-serif',
      labelSize: 20,
      size: 64,
      ...options,
    }
  }

  /** Of one or two moments there is no line to be seen. */
  const dots = { points: { show: report.moments.length < 3 } }
  const overTime = () => axis({ size: 40, incrs: spans, values: (_, splits) => splits.map(time) })
  const named = format => (_, splits) => splits.map(value => (value === null ? '' : format(value)))

  function line(label, name, format, options = {}) {
    return {
      label,
      stroke: color(name),
      width: 2,
      points: { show: false, size: 6 },
      value: (_, value) => format(value),
      spanGaps: false,
      ...options,
    }
  }

  function bars(label, name, options = {}) {
    return line(label, name, count, {
      fill: color(name),
      width: 0,
      paths: Plot.paths.bars({ size: [0.8, 60] }),
      ...options,
    })
  }

  /** Puts a plot where the page has room for it; null: there is nothing to show. */
  function place(id, makePlot) {
    const element = document.getElementById(id)
    if (element === null) return
    const { data, ...options } = makePlot()
    element.replaceChildren()
    const plot = new Plot(
      { width: element.clientWidth, height: heightPx, cursor: { drag: { x: true, y: false } }, ...options },
      data,
      element,
    )
    plots.push({ plot, element })
  }

  function statuses() {
    const { moments } = report
    const kinds = [
      ['error', 'errors', 'bad'],
      ['rejected', 'other 4xx', 'warn'],
      ['refused', '429', 'refused'],
      ['admitted', 'admitted', 'good'],
    ]
    const sum = moments.map(() => 0)
    const stacked = kinds.map(([kind]) =>
      moments.map((moment, n) => {
        sum[n] += (moment.counts[kind] * 1000) / moment.lengthMs
        return sum[n]
      }),
    )
    const rate = kind => (_, __, ___, n) =>
      n === null ? '–' : count((moments[n].counts[kind] * 1000) / moments[n].lengthMs)
    return {
      scales: { x: { time: false }, y: { range: (_, __, max) => [0, max * 1.1 || 1] } },
      axes: [overTime(), axis({ label: 'requests a second', values: named(count) })],
      // What is drawn last lies on top: the sums from the highest to the lowest.
      series: [
        { label: 'time', value: (_, value) => time(value) },
        ...kinds
          .map(([kind, label, name]) =>
            line(label, name, count, { fill: faded(name), value: rate(kind), ...dots }),
          )
          .reverse(),
      ],
      data: [moments.map(({ startMs }) => startMs / 1000), ...stacked.reverse()],
    }
  }

  function latencies() {
    const { moments } = report
    const column = name => moments.map(moment => moment[name] || null)
    return {
      scales: { x: { time: false }, y: { distr: 3 } },
      axes: [overTime(), axis({ label: 'latency', values: named(ms) })],
      series: [
        { label: 'time', value: (_, value) => time(value) },
        line('longest', 'muted', ms, { width: 1, dash: [4, 4], ...dots }),
        line('p99', 'warn', ms, { spanGaps: true, ...dots }),
        line('p50', 'accent', ms, { spanGaps: true, ...dots }),
      ],
      data: [moments.map(({ startMs }) => startMs / 1000), column('maxMs'), column('p99Ms'), column('p50Ms')],
    }
  }

  /** By how many requests one is the slowest: 10, 100, 1000 are evenly far apart. */
  function curve() {
    const points = which => which.filter(({ percentile, latencyMs }) => percentile < 100 && latencyMs > 0)
    const table = which => [
      points(which).map(({ percentile }) => 1 / (1 - percentile / 100)),
      points(which).map(({ latencyMs }) => latencyMs),
    ]
    const hasRefused = report.refusedCurve.length > 0
    const data = hasRefused
      ? Plot.join([table(report.curve), table(report.refusedCurve)])
      : table(report.curve)
    return {
      scales: { x: { time: false, distr: 3 }, y: { distr: 3 } },
      axes: [
        axis({
          size: 40,
          values: (_, splits) =>
            splits.map(value => (Number.isInteger(Math.log10(value)) ? share(value) : '')),
        }),
        axis({ label: 'latency', values: named(ms) }),
      ],
      series: [
        { label: 'share', value: (_, value) => (value === null ? '–' : share(value)) },
        line('answers', 'accent', ms, { spanGaps: true }),
        ...(hasRefused ? [line('429s', 'refused', ms, { spanGaps: true })] : []),
      ],
      data,
    }
  }

  function windows() {
    const all = report.windows
    const at = all.map((_, n) => n + 1)
    const within = all.map(({ admitted, limit }) => Math.min(admitted, limit))
    const beyond = all.map(({ admitted, limit }) => (admitted > limit ? admitted : null))
    const name = n =>
      all[n - 1] === undefined ? '' : `${all[n - 1].key}, ${time(all[n - 1].startMs / 1000)}`
    return {
      scales: {
        x: { time: false, range: () => [0.4, all.length + 0.6] },
        y: { range: (_, __, max) => [0, max * 1.15 || 1] },
      },
      axes: [
        axis({
          size: 40,
          label: 'windows',
          values: named(value => (Number.isInteger(value) ? String(value) : '')),
        }),
        axis({ label: 'requests', values: named(count) }),
      ],
      series: [
        { label: 'window', value: (_, value) => (value === null ? '–' : name(value)) },
        bars('sent', 'line'),
        bars('admitted past the limit', 'bad'),
        bars('admitted', 'good'),
        line('limit', 'ink', count, {
          paths: Plot.paths.stepped({ align: 0 }),
          points: { show: all.length < 3 },
        }),
      ],
      data: [at, all.map(({ sent }) => sent), beyond, within, all.map(({ limit }) => limit)],
    }
  }

  function steps() {
    const all = report.steps
    const knee = all.findLast(({ held }) => held)
    const isFound = all.some(({ held }) => !held)
    return {
      scales: { x: { time: false }, y: { range: (_, __, max) => [0, max * 1.1 || 1] }, ms: { distr: 3 } },
      axes: [
        axis({ size: 48, label: 'requests asked for, a second', values: named(count) }),
        axis({ label: 'answered a second', values: named(count) }),
        axis({ scale: 'ms', side: 1, grid: { show: false }, label: 'p99', values: named(ms) }),
      ],
      series: [
        { label: 'asked', value: (_, value) => count(value) },
        line('as asked', 'muted', count, { width: 1, dash: [4, 4] }),
        line('answered', 'good', count, { points: { show: true } }),
        line('p50', 'accent', ms, { scale: 'ms', points: { show: true } }),
        line('p99', 'warn', ms, { scale: 'ms', points: { show: true } }),
      ],
      hooks: {
        draw: [
          plot =>
            isFound && knee !== undefined && mark(plot, knee.askedRate, `knee: ${count(knee.askedRate)}/s`),
        ],
      },
      data: [
        all.map(({ askedRate }) => askedRate),
        all.map(({ askedRate }) => askedRate),
        all.map(({ answeredRate }) => answeredRate),
        all.map(({ p50Ms }) => p50Ms || null),
        all.map(({ p99Ms }) => p99Ms || null),
      ],
    }
  }

  /** A vertical line with its name. */
  function mark(plot, x, text) {
    const { ctx, bbox } = plot
    const at = plot.valToPos(x, 'x', true)
    ctx.save()
    ctx.strokeStyle = color('bad')
    ctx.fillStyle = color('bad')
    ctx.lineWidth = 2 * devicePixelRatio
    ctx.beginPath()
    ctx.moveTo(at, bbox.top)
    ctx.lineTo(at, bbox.top + bbox.height)
    ctx.stroke()
    ctx.font = `600 ${12 * devicePixelRatio}px system-ui, sans-serif`
    const isLeft = at > bbox.left + bbox.width / 2
    ctx.textAlign = isLeft ? 'right' : 'left'
    ctx.fillText(text, at + (isLeft ? -8 : 8) * devicePixelRatio, bbox.top + 16 * devicePixelRatio)
    ctx.restore()
  }

  function series({ unit, timesMs, lines }) {
    const names = ['accent', 'muted', 'warn', 'good', 'bad', 'refused']
    const format = unit === 'ms' ? ms : count
    return {
      scales: { x: { time: false }, y: { range: (_, __, max) => [0, max * 1.1 || 1] } },
      axes: [overTime(), axis({ label: unit, values: named(format) })],
      series: [
        { label: 'time', value: (_, value) => time(value) },
        ...lines.map(({ label }, n) => line(label, names[n % names.length], format)),
      ],
      data: [timesMs.map(each => each / 1000), ...lines.map(({ values }) => values)],
    }
  }

  function draw() {
    for (const { plot } of plots.splice(0)) plot.destroy()
    place('plot-windows', windows)
    place('plot-steps', steps)
    place('plot-statuses', statuses)
    place('plot-latencies', latencies)
    place('plot-curve', curve)
    for (const [n, each] of report.series.entries()) place(`plot-series-${n}`, () => series(each))
  }

  draw()
  scheme.addEventListener('change', draw)
  addEventListener('resize', () => {
    for (const { plot, element } of plots) plot.setSize({ width: element.clientWidth, height: heightPx })
  })
}
